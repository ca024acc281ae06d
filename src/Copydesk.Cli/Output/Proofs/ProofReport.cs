using System.Text;
using System.Text.Json;
using Copydesk.Cli.Output.Text;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Cli.Output.Proofs;

/// <summary>Proofs of claims about one article.</summary>
internal static class ProofReport
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = CopydeskJson.Encoder };

    public static string Text(Article article, IEnumerable<ProvenClaim> claims, PageStyle style)
    {
        var page = new TextPage(style);
        foreach (ProvenClaim claim in claims)
        {
            page.Blank();
            Write(page, article, claim);
        }

        return page.ToString();
    }

    /// <summary>One object, or an array when there are several claims.</summary>
    public static string Json(IReadOnlyList<ProvenClaim> claims)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            if (claims.Count != 1) json.WriteStartArray();
            foreach (ProvenClaim claim in claims)
            {
                json.WriteStartObject();
                json.WriteString("claim", claim.Text);
                ProofJson.Write(json, claim);
                json.WriteEndObject();
            }

            if (claims.Count != 1) json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Write(TextPage page, Article article, ProvenClaim claim)
    {
        page.Write(0, 0, new(Word(claim.Proof.Status), ToneOf(claim.Proof.Status)), new(FormattableString.Invariant($"  score {claim.Proof.Score:0.##}"), Tone.Faint));
        page.WriteMarked(2, "", claim.Text, claim.Proof.Checks.SelectMany(check => check.ClaimSpans ?? []));
        WriteChecks(page, claim.Proof.Checks);
        page.Write(2, 0, new Words(claim.Evidence.Count == 0 ? "Nothing in the article comes near it." : "The article says:", Tone.Faint));
        foreach (Evidence evidence in claim.Evidence) page.Write(4, 0, new($"line {Place.Of(article, evidence).Line}  ", Tone.Faint), evidence.Exact);
    }

    /// <summary>What does not hold and what needs a word; then in one line what holds.</summary>
    private static void WriteChecks(TextPage page, IReadOnlyList<ProofCheck> checks)
    {
        foreach (ProofCheck check in checks.Where(c => c.Outcome is CheckOutcome.Failed or CheckOutcome.Doubted || c.Message is not null))
            page.Write(2, 2, SignOf(check.Outcome), new(Word(check.Kind), Tone.Label), "  " + (check.Message ?? "does not hold."));

        string[] holds = [.. checks.Where(c => c.Outcome is CheckOutcome.Passed && c.Message is null).Select(c => Word(c.Kind))];
        if (holds.Length > 0) page.Write(2, 2, SignOf(CheckOutcome.Passed), new(string.Join(", ", holds), Tone.Label));
    }

    private static Words SignOf(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Failed => new("✗ ", Tone.Bad),
        CheckOutcome.Doubted => new("? ", Tone.Caution),
        _ => new("✓ ", Tone.Good),
    };

    private static Tone ToneOf(ProofStatus status) => status switch
    {
        ProofStatus.Verbatim or ProofStatus.Supported => Tone.Good,
        ProofStatus.Partial => Tone.Caution,
        _ => Tone.Bad,
    };

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
