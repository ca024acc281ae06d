using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Tests.Proving;

public class DigestProverTests
{
    private const string Source =
        "The bridge cost €48.2 million in 2025. Mayor Ines Kallweit said: \"We will not raise the toll.\" The old bridge stays open to walkers.";

    [Fact]
    public async Task What_is_not_proven_is_dropped_with_its_reason()
    {
        ProvenDigest proven = await ProveAsync(Digest(
            summary: ["The bridge cost €48.2 million in 2025.", "The bridge cost €84.2 million in 2025."],
            facts: [new KeyFact("f1", FactKind.Statement, "Mayor Otto Lind said it.", [])]));

        Assert.Equal("The bridge cost €48.2 million in 2025.", Assert.Single(proven.Summary).Text);
        Assert.Empty(proven.KeyFacts);
        Assert.Equal([DigestPart.Summary, DigestPart.KeyFacts], proven.Dropped.Select(d => d.Part));
        Assert.Contains("€84.2 million", proven.Dropped[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typed_value_that_is_not_in_the_evidence_drops_the_fact()
    {
        ProvenDigest proven = await ProveAsync(Digest(
            summary: ["The old bridge stays open to walkers."],
            facts:
            [
                Fact("f1") with { Figure = new FigureFact(48_200_000m, "EUR", "€48.2 million") },
                Fact("f2") with { Figure = new FigureFact(48_200m, "EUR", "€48.2 million") },
                Fact("f3") with { Date = new DateFact("2025", null, "2025") },
                Fact("f4") with { Date = new DateFact("2024", null, "2025") },
                Fact("f5") with { Statement = Said, Quote = new QuoteFact("We will not raise the toll.", "Ines Kallweit") },
                Fact("f6") with { Statement = Said, Quote = new QuoteFact("We will never raise the toll.", "Ines Kallweit") },
                Fact("f7") with { Statement = Said, Quote = new QuoteFact("We will not raise the toll.", "Otto Lind") },
                Fact("f8") with { Figure = new FigureFact(48_200_000m, "EUR", "€48.2 million", "2025") },
                Fact("f9") with { Figure = new FigureFact(48_200_000m, "EUR", "€48.2 million", "2024") },
            ]));

        Assert.Equal(["f1", "f3", "f5", "f8"], proven.KeyFacts.Select(f => f.Id));
    }

    [Fact]
    public async Task A_timeline_entry_needs_its_date_in_the_evidence()
    {
        const string text = "The bridge cost €48.2 million in 2025.";
        ProvenDigest proven = await ProveAsync(Digest(summary: [text]) with
        {
            Timeline = [new TimelineEntry("2025", text, []), new TimelineEntry("2024", text, [])],
        });

        Assert.Equal("2025", Assert.Single(proven.Timeline).Date);
    }

    [Fact]
    public async Task An_unproven_headline_gives_way_to_the_first_proven_sentence()
    {
        ProvenDigest proven = await ProveAsync(Digest(summary: ["The old bridge stays open to walkers."]) with
        {
            Headline = new Claim("Bridge collapses in Vig", []),
        });

        Assert.Equal("The old bridge stays open to walkers.", proven.Headline);
        Assert.Equal(DigestPart.Headline, Assert.Single(proven.Dropped).Part);
    }

    [Fact]
    public async Task Names_and_roles_that_the_article_does_not_have_are_left_out()
    {
        ProvenDigest proven = await ProveAsync(Digest(summary: ["The old bridge stays open to walkers."]) with
        {
            Entities =
            [
                new Entity("Ines Kallweit", EntityKind.Person, "Mayor", 1),
                new Entity("Kallweit", EntityKind.Person, "Queen", 1),
                new Entity("Otto Lind", EntityKind.Person, null, 1),
            ],
        });

        Assert.Equal([("Ines Kallweit", "Mayor"), ("Kallweit", null)], proven.Entities.Select(e => (e.Name, e.Role)));
    }

    [Fact]
    public async Task A_digest_that_loses_most_of_its_claims_is_held()
    {
        ProvenDigest sound = await ProveAsync(Digest(summary: ["The old bridge stays open to walkers.", "Penguins swim."]));
        ProvenDigest poor = await ProveAsync(Digest(summary: ["The old bridge stays open to walkers.", "Penguins swim.", "Cats fly."]));
        ProvenDigest none = await ProveAsync(Digest(summary: ["Penguins swim."]));

        Assert.Null(Gate.Policy().Decide(sound).HoldReason);
        Assert.NotNull(Gate.Policy().Decide(poor).HoldReason);
        Assert.NotNull(Gate.Policy().Decide(none).HoldReason);
    }

    private const string Said = "Mayor Ines Kallweit said: \"We will not raise the toll.\"";

    private static KeyFact Fact(string id) => new(id, FactKind.Figure, "The bridge cost €48.2 million in 2025.", []);

    private static Digest Digest(string[] summary, KeyFact[]? facts = null) => new(
        new Claim("The bridge cost €48.2 million", []), [.. summary.Select(s => new Claim(s, []))], facts ?? [], [], [], EngineUsage.None);

    private static async Task<ProvenDigest> ProveAsync(Digest digest)
    {
        Article article = await TestArticle.ReadAsync(Source);
        return Gate.Pass(article, digest, new EngineIdentity("test"));
    }
}
