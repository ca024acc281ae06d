using System.Globalization;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Spectre.Console;

namespace Copydesk.Cli.Output;

/// <summary>A digest to read in a terminal.</summary>
internal sealed class TextDigestWriter(IAnsiConsole console) : IDigestWriter
{
    private bool _first = true;

    public Task WriteAsync(ProvenDigest digest, CancellationToken ct)
    {
        if (!_first) console.WriteLine();
        _first = false;

        Write(0, $"[bold]{Escape(digest.Headline)}[/]");
        Write(0, $"[dim]{Escape(About(digest))}[/]");
        Section("Summary", digest.Summary.Select(s => Escape(s.Text)));
        Section("Key facts", FactGroup.Of(digest).Select(FactLine));
        Section("People, bodies and places", digest.Entities.Select(EntityLine));
        Section("Timeline", digest.Timeline.Select(t => $"[bold]{Escape(t.Date)}[/]  {Escape(t.Text)}"));
        Section("References", digest.References.Select(r => Escape(string.Join(", ", new[] { r.Title, r.Publisher, r.Url }.Where(p => p is not null)))));
        if (digest.DeskNotes.Count > 0) Write(0, "\n[bold]Desk notes[/]");
        DeskNotesText.Write(console, digest.DeskNotes, indent: 2);
        Section("Read with care", digest.IntakeNotes.Select(n => Escape(n.Message)));
        console.WriteLine();
        Write(0, $"[dim]{Escape(DigestWords.Proof(digest))}[/]");
        return Task.CompletedTask;
    }

    public Task EndAsync(CancellationToken ct) => Task.CompletedTask;

    private void Section(string heading, IEnumerable<string> items)
    {
        bool empty = true;
        foreach (string item in items)
        {
            if (empty) Write(0, $"\n[bold]{heading}[/]");
            empty = false;
            Write(2, item);
        }
    }

    private void Write(int indent, string markup) => Indented.Write(console, indent, markup);

    private static string About(ProvenDigest digest)
    {
        DigestedArticle article = digest.Article;
        string?[] parts =
        [
            article.Byline,
            article.PublishedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DigestWords.Count(article.WordCount, "word", "words"),
            digest.Language,
        ];
        return string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static string FactLine(FactGroup facts)
    {
        string kind = $"[cyan]{facts.First.Kind.ToString().ToLowerInvariant(),-9}[/] ";
        if (facts.First.Quote is { } quote) return $"{kind}“{Escape(quote.Text)}” [dim]{Escape(DigestWords.Speaker(quote))}[/]";
        string values = facts.Values.Count == 0 ? "" : $"[bold]{Escape(string.Join(" · ", facts.Values))}[/]: ";
        return kind + values + Escape(facts.First.Statement);
    }

    private static string EntityLine(Entity entity) =>
        $"[bold]{Escape(entity.Name)}[/]{Escape(entity.Role is null ? "" : ", " + entity.Role)} [dim]×{entity.Mentions}[/]";

    private static string Escape(string text) => Markup.Escape(text);
}
