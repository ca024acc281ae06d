using System.Text;
using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Reading;
using Copydesk.Storing;

namespace Copydesk.Tests.Storing;

/// <summary>Small whole records for tests of what keeps them.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2025, 5, 7, 12, 0, 0, TimeSpan.Zero);

    public static string StoryId(int n) => Intake.StoryId.From(Origin.FromCallerId($"story {n}")).Value;

    public static Submission Submission(string text = "A ferry ran aground.", SubmissionMetadata? metadata = null, string? contentType = "text/plain; charset=utf-8") =>
        new(Origin.FromCallerId("ferry"), Encoding.UTF8.GetBytes(text), contentType, metadata ?? SubmissionMetadata.None);

    public static Story Story(int n = 1) => new()
    {
        Id = StoryId(n),
        Origin = $"id:story {n}",
        State = StoryState.Published,
        Since = Noon,
        Reason = "Снова «в строю» 🚢",
        ReasonCode = "test",
        Source = new SourceReference("articles", "дневник/паром.txt", "\"0x1\""),
        Revisions = [new RevisionEntry(1, "k1", "t1", Noon), new RevisionEntry(2, "k2", "t2", Noon.AddHours(1))],
        Current = 2,
        Edition = 2,
        PublishedEdition = 1,
        PublishedAt = Noon,
        UpdatedAt = Noon.AddHours(1),
    };

    public static FeedEntry Entry(int story, int edition = 1, string? headline = null) => new(
        StoryId(story), edition, edition, headline ?? $"Story {story}, edition {edition}", ["One sentence."], [new(FactKind.Figure, "It had 12 passengers.", ["12 passengers"])],
        "en", null, new Uri("https://example.com/ferry?a=1&b=2"), ["sea"], 0, Noon, Noon.AddMinutes(edition));

    public static ProvenDigest Digest(string headline = "Паром сел на мель 🚢") => new(
        "en",
        headline,
        [new ProvenClaim("A ferry ran aground.", [new Evidence(0, 20, "A ferry ran aground.")], Proven)],
        [new ProvenFact("f1", FactKind.Figure, "12 passengers", new FigureFact(12.50m, "passengers", "12"), null, null, [new Evidence(3, 16, "12 passengers")], Proven)],
        [new Entity("Harbour Office", EntityKind.Organization, null, 2)],
        [],
        [new Reference("Log", "Harbour Office", "https://example.com/log")],
        [],
        [],
        [],
        new DigestedArticle(headline, null, Noon, null, ["Rescue"], 4, "abc"),
        new Provenance("extractive", null, null, "1", "def", Noon, 0, 0, 0m));

    private static Proof Proven => new(ProofStatus.Verbatim, 1, []);
}
