using System.Text;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Cli.Output;

/// <summary>A digest as Markdown, to paste into a document or a pull request.</summary>
internal sealed class MarkdownDigestWriter : IDigestWriter
{
    private bool _first = true;

    public Task WriteAsync(ProvenDigest digest, CancellationToken ct)
    {
        string before = _first ? "" : "\n---\n\n";
        _first = false;
        return TextOutput.WriteAsync(before + Render(digest), ct);
    }

    public Task EndAsync(CancellationToken ct) => Task.CompletedTask;

    private static string Render(ProvenDigest digest)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(digest.Headline)).Append('\n');
        text.Append('\n').AppendJoin(' ', digest.Summary.Select(s => Escape(s.Text))).Append('\n');
        List(text, "Key facts", FactGroup.Of(digest).Select(FactLine));
        List(text, "People, bodies and places", digest.Entities.Select(EntityLine));
        List(text, "Timeline", digest.Timeline.Select(t => $"**{t.Date}** {Escape(t.Text)}"));
        List(text, "Desk notes", digest.DeskNotes.Select(NoteLine));
        List(text, "References", digest.References.Select(ReferenceLine));
        return text.ToString();
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> items)
    {
        string[] lines = [.. items];
        if (lines.Length == 0) return;
        text.Append("\n## ").Append(heading).Append("\n\n");
        foreach (string line in lines) text.Append("- ").Append(line).Append('\n');
    }

    private static string FactLine(FactGroup facts)
    {
        if (facts.First.Quote is { } quote) return $"“{Escape(quote.Text)}” — {Escape(DigestWords.Speaker(quote))}";
        string values = facts.Values.Count == 0 ? "" : $"**{Escape(string.Join(" · ", facts.Values))}**: ";
        return values + Escape(facts.First.Statement);
    }

    private static string EntityLine(Entity entity) =>
        entity.Role is null ? $"**{Escape(entity.Name)}**" : $"**{Escape(entity.Name)}**, {Escape(entity.Role)}";

    private static string NoteLine(DeskNote note) =>
        $"**{DigestWords.Severity(note)}**: {Escape(note.Message)}" + string.Concat(note.Evidence.Select(e => $"\n  > {Escape(e.Exact)}"));

    private static string ReferenceLine(Reference reference) =>
        string.Join(", ", new[] { reference.Title, reference.Publisher }.Where(p => p is not null).Select(p => Escape(p!)))
        + (reference.Url is null ? "" : $" <{reference.Url}>");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|') escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
