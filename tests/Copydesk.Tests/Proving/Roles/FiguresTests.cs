using Copydesk.Proving;
using Xunit;

namespace Copydesk.Tests.Proving.Roles;

public class FiguresTests
{
    private const string Storm = """
        The storm killed 12 people in the valley and injured 19 others, the rescue service said.

        It blew at up to 140 kilometres an hour and tore the roofs off 212 houses. Nearly half of the fields were flooded.

        Repairs will cost $244.8 billion, of which insurers pay 48 percent. A dozen bridges were closed for three days.

        Ada Quist, 34, lost her barn. Her cousin Jonas Quist, aged 61, lost a tractor worth £15,250.
        """;

    [Theory]
    [InlineData("The storm killed 12 people in the valley.")]
    [InlineData("In the valley, twelve people were killed by the storm.")]
    [InlineData("Nineteen others were injured.")]
    [InlineData("Repairs will cost US$244.8bn.")]
    [InlineData("Repairs will cost some $245 billion.")]
    [InlineData("Insurers pay 48% of it.")]
    [InlineData("Nearly 50 percent of the fields were flooded.")]
    [InlineData("Twelve bridges were closed for 3 days.")]
    [InlineData("More than 200 houses lost their roofs.")]
    [InlineData("About 210 houses lost their roofs.")]
    [InlineData("The 34-year-old Ada Quist lost her barn.")]
    [InlineData("ada quist, 34, lost her barn.")]
    [InlineData("The 61-year-old's tractor was worth £15,250.")]
    [InlineData("Jonas Quist lost a tractor worth #15,250.")]
    [InlineData("The storm injured 19 and killed 12 people.")]
    public Task A_figure_may_be_written_and_placed_otherwise(string claim) => Proving.HoldsAsync(Storm, claim, CheckKind.Figures);

    [Theory]
    [InlineData("The storm killed 17 people in the valley.", "17")]
    [InlineData("Repairs will cost $244.8 million.", "$244.8 million")]
    [InlineData("Repairs will cost €244.8 billion.", "€244.8 billion")]
    [InlineData("About 211 houses lost their roofs.", "211")]
    [InlineData("More than 100 houses lost their roofs.", "100")]
    public Task A_figure_that_stands_nowhere_is_caught(string claim, string wrong) => Proving.FailsAsync(Storm, claim, CheckKind.Figures, wrong);

    [Theory]
    [InlineData("The storm killed 19 people in the valley and injured 12 others.", "19")]
    [InlineData("The storm killed 19 people in the valley.", "19")]
    [InlineData("It blew at up to 212 kilometres an hour.", "212")]
    [InlineData("Repairs will cost $244.8 billion, of which insurers pay 140 percent.", "140 percent")]
    [InlineData("A dozen bridges were closed for 34 days.", "34")]
    [InlineData("Ada Quist, 61, lost her barn.", "61")]
    public Task A_figure_of_something_else_is_caught(string claim, string wrong) => Proving.FailsAsync(Storm, claim, CheckKind.Figures, wrong);

    [Fact]
    public async Task The_message_and_the_evidence_say_what_the_source_says()
    {
        ProofCheck check = await Proving.CheckAsync(Storm, "The storm killed 19 people in the valley.", CheckKind.Figures);

        Assert.Equal("The claim says \"19 people\", the source says \"12 people\".", check.Message);
        Assert.Equal("12 people", Assert.Single(check.Evidence!).Exact);
    }

    [Theory]
    [InlineData("The call came from 555-0142 on line 3.", "The call came from 555-0142.")]
    [InlineData("Version 2.4.1 of the app failed.", "The app's version 2.4.1 failed.")]
    public Task Numbers_that_are_no_quantities_are_looked_up_as_they_are(string source, string claim) => Proving.HoldsAsync(source, claim, CheckKind.Figures);

    [Fact]
    public Task A_number_that_is_no_quantity_may_not_change() =>
        Proving.FailsAsync("Version 2.4.1 of the app failed after version 2.3.9 had passed.", "Version 2.3.8 of the app failed.", CheckKind.Figures, "2.3.8");

    [Theory]
    [InlineData("Der Sturm tötete 12 Menschen und kostete 1,5 Millionen Euro.", "Der Sturm kostete 1.500.000 Euro.", true)]
    [InlineData("Der Sturm tötete 12 Menschen und verletzte 19 Personen.", "Der Sturm tötete 19 Menschen.", false)]
    [InlineData("La tempête a tué 12 personnes et blessé 19 habitants de la vallée.", "La tempête a tué 19 personnes.", false)]
    [InlineData("La tormenta mató a 12 personas y dejó 19 heridos en el valle.", "La tormenta mató a 19 personas.", false)]
    [InlineData("Буря убила 12 человек и ранила 19 жителей долины.", "Буря убила 19 человек.", false)]
    [InlineData("风暴造成12人死亡，19人受伤。", "风暴造成19人死亡。", false)]
    [InlineData("风暴造成12人死亡，19人受伤。", "19人受伤，12人死亡。", true)]
    public async Task Figures_of_other_languages_keep_their_roles(string source, string claim, bool holds) =>
        Assert.Equal(holds ? CheckOutcome.Passed : CheckOutcome.Failed, (await Proving.CheckAsync(source, claim, CheckKind.Figures)).Outcome);
}
