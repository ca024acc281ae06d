using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>The page on Azure says what the templates take, and its sums are right.</summary>
public sealed partial class InfraDocsTests
{
    private static readonly string Page = RepositoryFile.Read("infra/README.md");

    [Fact]
    public void Every_setting_that_azd_hands_over_is_explained() =>
        Assert.All(
            HandedOver().Matches(RepositoryFile.Read("infra/main.bicepparam")).Select(m => m.Groups["name"].Value)
                .Except(["AZURE_ENV_NAME", "AZURE_LOCATION", "AZURE_RESOURCE_GROUP", "BUDGET_START"]),
            name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_costs_add_up()
    {
        decimal sum = 0;
        var totals = new List<(decimal Said, decimal Sum)>();
        foreach (string line in Page[Page.IndexOf("| part | amount", StringComparison.Ordinal)..].Split('\n').TakeWhile(line => line.StartsWith('|')))
        {
            Match cell = LastCell().Match(line);
            if (!cell.Success) continue;
            decimal amount = decimal.Parse(cell.Groups["amount"].ValueSpan, CultureInfo.InvariantCulture);
            if (line.StartsWith("| **", StringComparison.Ordinal)) totals.Add((amount, Math.Round(sum, 2)));
            else sum += amount;
        }

        Assert.Equal(2, totals.Count);
        Assert.All(totals, total => Assert.Equal(total.Sum, total.Said));
        Assert.Contains($"about {totals[0].Said.ToString(CultureInfo.InvariantCulture)} US dollars without a model, {Math.Round(totals[1].Said)} with one", RepositoryFile.Read("README.md"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>[A-Z_]+)'", RegexOptions.NonBacktracking)]
    private static partial Regex HandedOver();

    [GeneratedRegex(@"\| \**(?<amount>\d+\.\d+)\** \|\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex LastCell();
}
