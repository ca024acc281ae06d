using System.Security.Cryptography;
using System.Text;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>Digests over a text of the test's own; evidence is named by its words.</summary>
internal sealed class DigestBuilder(string text, string language = "en", string headline = "A headline")
{
    private static readonly Proof Verbatim = new(ProofStatus.Verbatim, 1, []);
    private readonly List<ProvenClaim> _summary = [];
    private readonly List<ProvenFact> _facts = [];
    private readonly List<Entity> _entities = [];
    private readonly List<ProvenTimelineEntry> _timeline = [];
    private readonly List<Reference> _references = [];
    private int _repairs;
    private int _drops;
    private readonly List<DeskNote> _deskNotes = [];
    private readonly List<IntakeNote> _intakeNotes = [];

    public string? Byline { get; init; }

    public Uri? SourceUrl { get; init; }

    public DateTimeOffset? Dated { get; init; }

    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>When the digest is a translation.</summary>
    public string? SourceLanguage { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string Text => text;

    public static string Sha256(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    public DigestBuilder Sentence(params string[] words)
    {
        _summary.Add(new ProvenClaim(string.Join(' ', words), At(words), Verbatim));
        return this;
    }

    public DigestBuilder Fact(FactKind kind, string words, string? statement = null, FigureFact? figure = null, DateFact? date = null, QuoteFact? quote = null)
    {
        Proof proof = statement is null ? Verbatim : new(ProofStatus.Supported, 0.9, []);
        _facts.Add(new ProvenFact($"f{_facts.Count + 1}", kind, statement ?? words, figure, date, quote, At(words), proof));
        return this;
    }

    public DigestBuilder Entity(string name, EntityKind kind, string? role, int mentions)
    {
        _entities.Add(new Entity(name, kind, role, mentions));
        return this;
    }

    public DigestBuilder On(string date, string words)
    {
        _timeline.Add(new ProvenTimelineEntry(date, words, At(words)));
        return this;
    }

    public DigestBuilder Reference(string title, string publisher, string? url)
    {
        _references.Add(new Reference(title, publisher, url));
        return this;
    }

    public DigestBuilder Note(string code, DeskNoteSeverity severity, string message, params string[] words)
    {
        _deskNotes.Add(new DeskNote(code, severity, message, At(words)));
        return this;
    }

    public DigestBuilder Intake(string code, string message)
    {
        _intakeNotes.Add(new IntakeNote(code, message));
        return this;
    }

    public DigestBuilder Proof(int repairs, int drops)
    {
        (_repairs, _drops) = (repairs, drops);
        return this;
    }

    public ProvenDigest Build() => new(
        language, headline, _summary, _facts, _entities, _timeline, _references, _deskNotes, _intakeNotes, [],
        new DigestedArticle(headline, Byline, Dated, SourceUrl, Sections, text.Split(' ').Length, Sha256(text)) { Language = SourceLanguage, Tags = Tags },
        new Provenance("extractive", null, null, "1", Sha256("source " + text), new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), 0, 0, 0m, _repairs, _drops));

    private Evidence[] At(params string[] words) => [.. words.Select(exact =>
    {
        int start = text.IndexOf(exact, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The sample text does not hold: {exact}");
        return new Evidence(start, start + exact.Length, exact);
    })];
}
