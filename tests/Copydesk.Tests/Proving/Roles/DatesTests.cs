using Copydesk.Proving;
using Xunit;

namespace Copydesk.Tests.Proving.Roles;

public class DatesTests
{
    private const string Treaty = """
        The treaty was signed on 3 March 2019 in Varn and took effect in June 2021.

        Talks resume on Tuesday at 8:15 a.m.; the delegates left on Friday. The first talks, in August, had failed. The bridge was built between 1998 and 2004.

        Observers arrived last year.
        """;

    [Theory]
    [InlineData("The treaty was signed in March 2019.")]
    [InlineData("The treaty, signed in 2019, took effect in 2021.")]
    [InlineData("On March 3, 2019, the treaty was signed.")]
    [InlineData("the treaty was signed on march 3, 2019.")]
    [InlineData("Talks resume on Tuesday at 8.15am.")]
    [InlineData("The delegates left on Friday.")]
    [InlineData("The first talks failed in August 2019.")]
    [InlineData("The bridge was built between 1998 and 2004.")]
    public Task A_date_may_say_less_and_be_written_otherwise(string claim) => Proving.HoldsAsync(Treaty, claim, CheckKind.Dates);

    [Theory]
    [InlineData("The treaty was signed on 4 March 2019.", "4 March 2019")]
    [InlineData("The treaty took effect on 3 June 2021.", "3 June 2021")]
    [InlineData("The treaty was signed in March 2018.", "March 2018")]
    [InlineData("Talks resume on Wednesday.", "Wednesday")]
    public Task A_date_that_the_source_does_not_give_is_caught(string claim, string wrong) => Proving.FailsAsync(Treaty, claim, CheckKind.Dates, wrong);

    [Theory]
    [InlineData("The treaty was signed on 3 March 2019 in Varn and took effect in March 2019.", "March 2019")]
    [InlineData("The treaty took effect in August 2021.", "August 2021")]
    [InlineData("Talks resume on Friday at 8:15 a.m.", "Friday")]
    [InlineData("The bridge was built between 1998 and 2021.", "between 1998 and 2021")]
    [InlineData("Talks resume on Tuesday at 8:45 a.m.", "8:45 a.m.")]
    [InlineData("Talks resume on Tuesday at 8:15 p.m.", "8:15 p.m.")]
    public async Task A_date_of_something_else_is_caught(string claim, string wrong)
    {
        ProofCheck check = await Proving.CheckAsync(Treaty, claim, CheckKind.Dates);

        Assert.Equal(CheckOutcome.Failed, check.Outcome);
        Assert.Contains(check.ClaimSpans!, span => wrong.Contains(span.In(claim), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The delegates left on 7 June 2024.", true)]
    [InlineData("Observers arrived in 2023.", true)]
    [InlineData("Observers arrived in 2024.", false)]
    [InlineData("The delegates left on 6 June 2024.", false)]
    public async Task Relative_dates_count_from_the_articles_own_date(string claim, bool holds)
    {
        var wednesday = new DateTimeOffset(2024, 6, 12, 0, 0, 0, TimeSpan.Zero);

        ProofCheck check = await Proving.CheckAsync(Treaty, claim, CheckKind.Dates, wednesday);

        Assert.Equal(holds ? CheckOutcome.Passed : CheckOutcome.Failed, check.Outcome);
    }

    [Fact]
    public Task Without_a_date_of_writing_a_relative_date_stays_relative() =>
        Proving.FailsAsync(Treaty, "Observers arrived in 2023.", CheckKind.Dates, "2023");

    [Theory]
    [InlineData("Der Vertrag wurde am 3. März 2019 geschlossen und gilt seit Juni 2021.", "Der Vertrag wurde im Juni 2021 geschlossen.", false)]
    [InlineData("Der Vertrag wurde am 3. März 2019 geschlossen und gilt seit Juni 2021.", "Der Vertrag wurde im März 2019 geschlossen.", true)]
    [InlineData("Le traité a été signé le 3 mars 2019 et vaut depuis juin 2021.", "Le traité a été signé le 3 mars 2018.", false)]
    [InlineData("El tratado se firmó el 3 de marzo de 2019 en Varn.", "El tratado se firmó en 2019.", true)]
    [InlineData("Договор подписан 3 марта 2019 года в Варне.", "Договор подписан 4 марта 2019 года.", false)]
    [InlineData("条约于2019年3月3日签署。", "条约于2019年3月4日签署。", false)]
    public async Task Dates_of_other_languages_keep_their_roles(string source, string claim, bool holds) =>
        Assert.Equal(holds ? CheckOutcome.Passed : CheckOutcome.Failed, (await Proving.CheckAsync(source, claim, CheckKind.Dates)).Outcome);
}
