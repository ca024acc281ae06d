using System.Globalization;
using Copydesk.Cli.Output.DeskNotes;
using Copydesk.Cli.Output.Text;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Copydesk.Reading;

namespace Copydesk.Cli.Output.Digests;

/// <summary>A digest to read in a terminal.</summary>
internal sealed class TextDigest
{
    private const string Bullet = "• ";

    /// <summary>In the order in which facts of one kind stand together.</summary>
    private static readonly (FactKind Kind, string Name)[] s_kinds =
    [
        (FactKind.Figure, "Figures"), (FactKind.Date, "Dates"), (FactKind.Event, "Events"),
        (FactKind.Quote, "Quotes"), (FactKind.Statement, "Statements"), (FactKind.Relation, "Relations"),
    ];

    private readonly TextPage _page;

    private TextDigest(TextPage page) => _page = page;

    public static string Write(ProvenDigest digest, PageStyle style)
    {
        var page = new TextPage(style);
        new TextDigest(page).Write(digest);
        return page.ToString();
    }

    private void Write(ProvenDigest digest)
    {
        _page.Write(0, 0, new Words(digest.Headline, Tone.Strong));
        _page.Write(0, 0, new Words(About(digest), Tone.Faint));
        Section("Summary", digest.Summary, WriteSentence);
        WriteFacts(digest);
        Section("People, bodies and places", digest.Entities, WriteEntity);
        Section("Timeline", digest.Timeline, t => _page.Write(2, 2, new(DigestWords.Date(t.Date), Tone.Strong), "  " + t.Text));
        Section("References", digest.References, r => _page.Write(2, 2, string.Join(", ", new[] { r.Title, r.Publisher, r.Url }.OfType<string>())));
        Section("Desk notes", digest.DeskNotes, note => DeskNoteText.Write(_page, note));
        Section("Read with care", digest.IntakeNotes, n => _page.Write(2, 2, n.Message));
        Section("Dropped", digest.Dropped, WriteDropped);
        _page.Blank();
        _page.Write(0, 0, new Words(DigestWords.Proof(digest), Tone.Faint));
    }

    private void Section<T>(string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        _page.Blank();
        _page.Write(0, 0, new Words(heading, Tone.Strong));
        foreach (T item in items) write(item);
    }

    private void WriteSentence(ProvenClaim sentence)
    {
        _page.Write(2, 0, sentence.Text);
        WriteEvidence(4, DigestWords.Rephrased(sentence.Proof, sentence.Evidence));
    }

    private void WriteFacts(ProvenDigest digest)
    {
        ILookup<FactKind, FactGroup> groups = FactGroup.Of(digest).ToLookup(facts => facts.First.Kind);
        Section("Key facts", [.. s_kinds.Where(kind => groups.Contains(kind.Kind))], kind =>
        {
            _page.Write(2, 0, new Words(kind.Name, Tone.Label));
            foreach (FactGroup facts in groups[kind.Kind]) WriteFact(facts);
        });
    }

    private void WriteFact(FactGroup facts)
    {
        if (facts.First.Quote is { } quote)
        {
            _page.Write(2, 2, Bullet, $"{string.Join(' ', $"“{quote.Text}”", DigestWords.Translation(quote)).TrimEnd()} ", new("— " + DigestWords.Speaker(quote), Tone.Faint));
            return;
        }

        string values = string.Join(" · ", facts.Values);
        _page.Write(2, 2, Bullet, new(values, Tone.Strong), (values.Length == 0 ? "" : ": ") + facts.First.Statement);
        WriteEvidence(6, DigestWords.Rephrased(facts.First.Proof, facts.First.Evidence));
    }

    private void WriteEntity(Entity entity) => _page.Write(
        2, 2, new(entity.Name, Tone.Strong), entity.Role is null ? "" : ", " + entity.Role, new($" ×{entity.Mentions}", Tone.Faint));

    private void WriteDropped(DroppedClaim claim) =>
        _page.Write(2, 2, new(claim.Status.ToString().ToLowerInvariant(), Tone.Bad), $" {claim.Text} ", new(claim.Reason, Tone.Faint));

    private void WriteEvidence(int indent, IReadOnlyList<Evidence> evidence)
    {
        foreach (Evidence place in evidence) _page.Write(indent, 2, new Words($"{place.Start}–{place.End} “{place.Exact}”", Tone.Faint));
    }

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
}
