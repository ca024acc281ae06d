using System.Text;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Publishing.Digests;

/// <summary>A digest as Markdown, to paste into a document or a pull request; no markup in it comes out of the article.</summary>
public static class MarkdownDigest
{
    /// <returns>Ends in a line end.</returns>
    public static string Write(ProvenDigest digest)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Text(digest.Headline)).Append('\n');
        if (digest.Summary.Count > 0) text.Append('\n').AppendJoin(' ', digest.Summary.Select(s => Text(s.Text))).Append('\n');
        foreach (Evidence evidence in digest.Summary.SelectMany(s => DigestWords.Rephrased(s.Proof, s.Evidence)))
            text.Append("\n> ").Append(Text(evidence.Exact)).Append('\n');
        List(text, "Key facts", FactGroup.Of(digest).Select(FactLine));
        List(text, "People, bodies and places", digest.Entities.Select(EntityLine));
        List(text, "Timeline", digest.Timeline.Select(t => $"**{Text(DigestWords.Date(t.Date))}** {Text(t.Text)}"));
        List(text, "Desk notes", digest.DeskNotes.Select(NoteLine));
        List(text, "References", digest.References.Select(ReferenceLine));
        List(text, "Read with care", digest.IntakeNotes.Select(n => Text(n.Message)));
        return text.Append("\n*").Append(DigestWords.Proof(digest)).Append("*\n").ToString();
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> items)
    {
        string[] lines = [.. items.Where(item => item.Length > 0)];
        if (lines.Length == 0) return;
        text.Append("\n## ").Append(heading).Append("\n\n");
        foreach (string line in lines) text.Append("- ").Append(line).Append('\n');
    }

    private static string FactLine(FactGroup facts)
    {
        if (facts.First.Quote is { } quote) return $"“{Text(quote.Text)}”{Translated(quote)} — {Text(DigestWords.Speaker(quote))}";
        string values = facts.Values.Count == 0 ? "" : $"**{Text(string.Join(" · ", facts.Values))}**: ";
        return values + Text(facts.First.Statement) + Quoted(DigestWords.Rephrased(facts.First.Proof, facts.First.Evidence));
    }

    private static string Translated(QuoteFact quote) => DigestWords.Translation(quote) is { } words ? " " + Text(words) : "";

    private static string EntityLine(Entity entity) =>
        entity.Role is null ? $"**{Text(entity.Name)}**" : $"**{Text(entity.Name)}**, {Text(entity.Role)}";

    private static string NoteLine(DeskNote note) => $"**{DigestWords.Severity(note)}**: {Text(note.Message)}{Quoted(note.Evidence)}";

    private static string ReferenceLine(Reference reference) => string.Join(
        ", ",
        new[] { reference.Title, reference.Publisher }.OfType<string>().Select(Text)
            .Concat(OutwardLink.Of(reference.Url) is { } url ? [$"<{url.AbsoluteUri}>"] : []));

    /// <summary>Each place a block quotation within the list's item.</summary>
    private static string Quoted(IReadOnlyList<Evidence> evidence) =>
        string.Concat(evidence.Select(e => $"\n\n  > {Text(e.Exact)}"));

    private static string Text(string words) => MarkdownText.Of(words);
}
