using Copydesk.Digesting;
using Copydesk.Language;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Tests.Schema;

/// <summary>A digest with every optional part.</summary>
internal static class SampleDigest
{
    private const string Text = "The port shipped 1.9 percent more grain in 2024. 'A good year', said Ida Holm.";

    public static ProvenDigest Full { get; } = new(
        "en",
        "Port ships more grain",
        [new ProvenClaim("The port shipped more grain.", [Of("The port shipped 1.9 percent more grain in 2024.")], Supported)],
        [
            Fact("f1", FactKind.Figure) with { Figure = new FigureFact(1.9m, "percent", "1.9 percent", "2024") },
            Fact("f2", FactKind.Date) with { Date = new DateFact("XXXX-05-07", "XXXX-05-10", "May 7 to 10") },
            Fact("f3", FactKind.Quote) with { Quote = new QuoteFact("A good year", "Ida Holm", "harbour master", "Ein gutes Jahr") },
            Fact("f4", FactKind.Quote) with { Quote = new QuoteFact("A good year", Speaker: null) },
            Fact("f5", FactKind.Statement),
        ],
        [new Entity("Ida Holm", EntityKind.Person, "harbour master", 1), new Entity("Vig", EntityKind.Place, null, 2)],
        [
            new ProvenTimelineEntry("2024", "The port shipped more grain.", [Of("in 2024")]),
            new ProvenTimelineEntry("XXXX-05-07/XXXX-05-10", "The harbour closes.", [Of("A good year")]),
            new ProvenTimelineEntry("2024/..", "More grain.", [Of("in 2024")]),
        ],
        [new Reference("Grain in figures", "Port of Vig", "https://example.org/grain"), new Reference(null, null, null)],
        [new DeskNote("weekday-date-mismatch", DeskNoteSeverity.Error, "7 May is not a Monday.", [Of("in 2024")])],
        [new IntakeNote("removed-bidi-overrides", "2 characters were removed.")],
        [new DroppedClaim(DigestPart.Summary, "It shipped 19 percent more.", ProofStatus.Unsupported, "The source has no 19 percent.", Supported.Checks)],
        new DigestedArticle(
            "Port ships more grain", "Per Lund", DateTimeOffset.UnixEpoch, new Uri("https://example.org/a?b=c"),
            ["Grain", "Outlook"], 14, new string('a', 64)) { Tags = ["Shipping", "Trade"] },
        new Provenance("chat", "gpt-x", "1", "1", new string('0', 64), DateTimeOffset.UnixEpoch, 900, 120, 0.0042m, Repairs: 1, Drops: 1, ModelFailure: "model-busy"))
    {
        StoryId = "port-of-vig",
        Revision = 2,
    };

    public static ProvenDigest Bare { get; } = new(
        "und", "A", [], [], [], [], [], [], [], [],
        new DigestedArticle(null, null, null, null, [], 0, new string('f', 64)),
        new Provenance("extractive", null, null, "1", new string('0', 64), DateTimeOffset.UnixEpoch, 0, 0, 0m));

    private static Proof Supported => new(ProofStatus.Supported, 0.75,
    [
        new ProofCheck(CheckKind.Figures, CheckOutcome.Passed),
        new ProofCheck(CheckKind.Names, CheckOutcome.Failed, "The source says \"Ida Holm\".", [new TextSpan(4, 8)], [Of("Ida Holm")]),
    ]);

    private static ProvenFact Fact(string id, FactKind kind) =>
        new(id, kind, "The port shipped more grain.", null, null, null, [Of("1.9 percent more grain")], Supported);

    private static Evidence Of(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(start, start + words.Length, words);
    }
}
