using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>Workbook and alerts ask for what the code measures: a name that nobody writes shows an empty chart and never alarms.</summary>
public sealed partial class WorkbookTests
{
    [SkippableTheory, InlineData(false), InlineData(true)]
    public async Task Every_deployment_has_the_workbook_on_its_own_workspace(bool full)
    {
        Deployment deployment = await (full ? Deployment.FullAsync() : Deployment.PlainAsync());
        Resource workbook = deployment.Only("Microsoft.Insights/workbooks");
        using JsonDocument book = JsonDocument.Parse(workbook.Text("serializedData")!);

        Assert.Equal(deployment.Only("Microsoft.Insights/components").Id, workbook.Text("sourceId"));
        Assert.Equal([deployment.Only("Microsoft.OperationalInsights/workspaces").Id], book.RootElement.GetProperty("fallbackResourceIds").EnumerateArray().Select(id => id.GetString()!));
        Assert.NotEmpty(Queries(book));
        Assert.All(Queries(book), query => Assert.Matches("^App(Metrics|Requests) \\|", query));
    }

    [SkippableFact]
    public async Task Each_metric_and_tag_that_is_asked_for_is_written_by_the_code()
    {
        using JsonDocument book = JsonDocument.Parse(RepositoryFile.Read("infra/workbook.json"));
        IEnumerable<string> alerts = (await Deployment.FullAsync()).Of("Microsoft.Insights/scheduledQueryRules").Select(r => r.At("criteria.allOf")[0].GetProperty("query").GetString()!);
        string code = string.Concat(Directory.EnumerateFiles(RepositoryFile.PathOf("src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        string[] names = [.. Queries(book).Concat(alerts).SelectMany(query => OurName().Matches(query)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(name, code, StringComparison.Ordinal));
    }

    private static string[] Queries(JsonDocument book) =>
    [
        .. book.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("content")).Where(content => content.TryGetProperty("query", out _))
            .Select(content => content.GetProperty("query").GetString()!),
    ];

    [GeneratedRegex("\"copydesk\\.[a-z_.]+\"", RegexOptions.NonBacktracking)]
    private static partial Regex OurName();
}
