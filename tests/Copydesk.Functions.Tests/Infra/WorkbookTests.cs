using System.Text.Json;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>The charts of a deployment.</summary>
public sealed class WorkbookTests
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

    private static string[] Queries(JsonDocument book) =>
    [
        .. book.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("content")).Where(content => content.TryGetProperty("query", out _))
            .Select(content => content.GetProperty("query").GetString()!),
    ];
}
