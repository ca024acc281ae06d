using Copydesk.Digesting;
using Copydesk.Digesting.Facts;
using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Digesting.Facts;

public class FactFinderTests
{
    private const string Text =
        "Prime Minister Ann Berg will visit Chile from June 3–6, attending the 60th anniversary of the harbour treaty.\n\n"
        + "Since 2011, Berg and Chilean President Luis Rojas have met over 20 times, their work growing into a 'bridge between two cold oceans.' "
        + "Trade reached $12.5 billion in 2023, a 4.2% rise. Carl Voss, former ambassador to Chile, credits this to 'patient work' on both sides. "
        + "Rojas said that fishing rights remain open. “We will settle it,” he added.";

    private static readonly Article Sample = PlainArticle.Of(Text);
    private static readonly IReadOnlyList<KeyFact> Facts = FactFinder.Find(Sample, new DigestOptions());

    [Fact]
    public void A_figure_has_value_unit_and_date()
    {
        FigureFact trade = Facts.Select(f => f.Figure).OfType<FigureFact>().Single(f => f.Unit == "USD");
        Assert.Equal(new FigureFact(12_500_000_000m, "USD", "$12.5 billion", "2023"), trade);
        Assert.Contains(Facts, f => f.Figure is { Value: 4.2m, Unit: "percent" });
        Assert.Contains(Facts, f => f.Figure is { Value: 60m, Unit: "anniversary", Text: "60th anniversary" });
    }

    [Fact]
    public void A_count_since_a_year_holds_from_then_on() =>
        Assert.Contains(Facts, f => f.Figure is { Value: 20m, Unit: "times", Text: "over 20 times", AsOf: "2011/.." });

    [Fact]
    public void A_range_of_days_is_a_date() =>
        Assert.Contains(Facts, f => f.Date == new DateFact("XXXX-06-03", "XXXX-06-06", "June 3–6"));

    [Fact]
    public void A_quotation_has_its_speaker_and_role_or_none()
    {
        Assert.Equal(
            [("bridge between two cold oceans.", null, null), ("patient work", "Carl Voss", "former ambassador to Chile"), ("We will settle it", "Luis Rojas", "Chilean President")],
            Facts.Select(f => f.Quote).OfType<QuoteFact>().Select(q => (q.Text, q.Speaker, q.Role)));
    }

    [Fact]
    public void Reported_speech_of_a_named_person_is_a_statement() =>
        Assert.Contains(Facts, f => f is { Kind: FactKind.Statement, Statement: "Rojas said that fishing rights remain open." });

    [Fact]
    public void Every_statement_is_the_text_at_its_evidence()
    {
        Assert.All(Facts, f => Assert.Equal(f.Statement, Assert.Single(f.Evidence).In(Text)));
        Assert.All(Facts, f => Assert.Contains(f.Figure?.Text ?? f.Date?.Text ?? f.Quote?.Text ?? "", f.Statement, StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_follow_the_reading_order()
    {
        Assert.Equal(Enumerable.Range(1, Facts.Count).Select(n => $"f{n}"), Facts.Select(f => f.Id));
        Assert.Equal(Facts.Select(f => f.Evidence[0].Start).Order(), Facts.Select(f => f.Evidence[0].Start));
    }

    [Fact]
    public void The_weightiest_are_kept_when_there_are_too_many()
    {
        IReadOnlyList<KeyFact> few = FactFinder.Find(Sample, new DigestOptions { MaxFacts = 2 });
        Assert.Equal(["patient work", "We will settle it"], few.Select(f => f.Quote?.Text));
        Assert.Empty(FactFinder.Find(Sample, new DigestOptions { MaxFacts = 0 }));
    }

    [Fact]
    public void The_same_fact_told_twice_stands_once()
    {
        Article article = PlainArticle.Of("Ships carried 40 tonnes. Later, ships carried 40 tonnes again.");
        Assert.Single(FactFinder.Find(article, new DigestOptions()));
    }

    [Fact]
    public void Entities_are_ranked_and_have_roles()
    {
        IReadOnlyList<Entity> entities = EntityFinder.Find(Sample);
        Assert.Contains(new Entity("Luis Rojas", EntityKind.Person, "Chilean President", 2), entities);
        Assert.Contains(new Entity("Ann Berg", EntityKind.Person, "Prime Minister", 2), entities);
        Assert.Contains(new Entity("Carl Voss", EntityKind.Person, "former ambassador to Chile", 1), entities);
        Assert.Equal(entities.OrderByDescending(e => e.Mentions), entities);
    }

    [Fact]
    public void The_timeline_puts_days_without_a_year_last()
    {
        IReadOnlyList<TimelineEntry> timeline = TimelineFinder.Find(Sample);
        Assert.Equal(["2011", "2023", "XXXX-06-03/XXXX-06-06"], timeline.Select(e => e.Date));
        Assert.All(timeline, e => Assert.Equal(e.Text, e.Evidence[0].In(Text)));
    }
}
