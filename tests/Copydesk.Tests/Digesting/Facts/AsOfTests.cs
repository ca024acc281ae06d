using Copydesk.Digesting;
using Copydesk.Digesting.Facts;
using Copydesk.Tests.Proving;

namespace Copydesk.Tests.Digesting.Facts;

public class AsOfTests
{
    [Theory]
    [InlineData("Trade reached $5.2 billion in 2024 after a slow start.", 5_200_000_000, "2024")]
    [InlineData("Trade reached $5.2 billion in 2024, a 7% increase on the year.", 7, "2024")]
    [InlineData("Since 2013, Orr and Lind have met more than 40 times.", 40, "2013/..")]
    [InlineData("Fares have stayed at $4.20 since 2023.", 4.2, "2023/..")]
    [InlineData("The state paid 40 percent of it, and Orr wants to offer the same to others by 2030.", 40, null)]
    [InlineData("In 1931 it was taken to the capital, where it stood for 90 years.", 90, null)]
    [InlineData("The port opened in 1950 and now moves 300 ships a day.", 300, null)]
    [InlineData("Auf der Halde lagerten bis 1987 rund 14 Millionen Tonnen Gestein.", 14_000_000, "1987")]
    [InlineData("Bis 2030 sollen 80 Prozent aller Dächer in der Stadt Strom liefern, sagte der Minister am Montag in Berlin.", 80, "2030")]
    [InlineData("It lent $500,000 in 2020, $750,000 in 2021 and nothing since.", 750_000, "2021")]
    [InlineData("The plant, built in 1962, serves 240,000 people.", 240_000, null)]
    [InlineData("The firm, founded in 1990, has 500 staff.", 500, null)]
    [InlineData("It opened on 14 March 2026, 12 years later than planned.", 12, null)]
    [InlineData("Until 2019 the line carried 900 trains a day.", 900, "../2019")]
    public async Task A_figure_holds_at_the_date_of_its_own_clause(string text, double value, string? asOf)
    {
        IReadOnlyList<KeyFact> facts = FactFinder.Find(await TestArticle.ReadAsync(text), new DigestOptions());

        Assert.Equal(asOf, facts.Single(f => f.Figure?.Value == (decimal)value).Figure!.AsOf);
    }
}
