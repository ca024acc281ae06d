using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing.Pages;
using Copydesk.Reading;

namespace Copydesk.Publishing.Digests;

/// <summary>Wording that every form of a digest to read shares.</summary>
public static class DigestWords
{
    public static string Speaker(QuoteFact quote) => (quote.Speaker, quote.Role) switch
    {
        (null, _) => "speaker not named",
        ({ } speaker, null) => speaker,
        ({ } speaker, { } role) => $"{speaker}, {role}",
    };

    /// <summary>To stand behind quoted words; null when they are not translated.</summary>
    public static string? Translation(QuoteFact quote) => quote.Translation is { } words ? $"(translated by a model: {words})" : null;

    public static string Heading(FactKind kind) => kind switch
    {
        FactKind.Figure => "Figures",
        FactKind.Date => "Dates",
        FactKind.Event => "Events",
        FactKind.Quote => "Quotes",
        FactKind.Relation => "Relations",
        _ => "Statements",
    };

    public static string Severity(DeskNote note) => note.Severity is DeskNoteSeverity.Error ? "Error" : "Warning";

    /// <summary>EDTF in words: <c>2026-03-03/2026-03-05</c> is "3 March 2026 – 5 March 2026".</summary>
    public static string Date(string edtf) => EdtfText.Of(edtf);

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    /// <summary>Where a claim rests on other words than its own; a verbatim claim is its own evidence.</summary>
    public static IReadOnlyList<Evidence> Rephrased(Proof proof, IReadOnlyList<Evidence> evidence) =>
        proof.Status is ProofStatus.Verbatim ? [] : evidence;

    public static string Proof(ProvenDigest digest)
    {
        string proven = $"{Count(digest.Summary.Count, "sentence", "sentences")} and {Count(digest.KeyFacts.Count, "fact", "facts")}"
            + $", each proven against the text (SHA-256 {digest.Article.TextSha256[..12]}…)";
        return Mended(digest.Provenance) is { } mended ? $"{proven}; {mended}." : proven + ".";
    }

    /// <summary>What the proof changed; null when everything passed at once.</summary>
    public static string? Mended(Provenance made)
    {
        string[] parts =
        [
            .. made.Repairs == 0 ? (string[])[] : [$"{Count(made.Repairs, "claim", "claims")} repaired"],
            .. made.Drops == 0 ? (string[])[] : [$"{Count(made.Drops, "claim", "claims")} dropped as not proven"],
        ];
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }
}
