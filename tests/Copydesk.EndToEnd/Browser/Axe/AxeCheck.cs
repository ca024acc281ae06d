using System.Text.Json;
using Copydesk.Cli.Npm;
using Microsoft.Playwright;
using Xunit;

namespace Copydesk.EndToEnd.Browser.Axe;

/// <summary>axe-core in the page as it stands: WCAG 2.2 A and AA, and axe's own best practices.</summary>
internal static class AxeCheck
{
    private const string Run =
        "() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations', 'incomplete'] })";

    private static readonly NpmInstallation Installation = new("accessibility", Path.Combine(AppContext.BaseDirectory, "Browser", "Axe"));

    public static async Task<AxeReport> RunAsync(IPage page)
    {
        await page.EvaluateAsync(await SourceAsync());
        JsonElement found = (await page.EvaluateAsync(Run))!.Value;
        return new AxeReport(
            found.GetProperty("passes").GetArrayLength(),
            [.. found.GetProperty("violations").EnumerateArray().Select(Describe)],
            [.. found.GetProperty("incomplete").EnumerateArray().Select(Describe)]);
    }

    private static async Task<string> SourceAsync()
    {
        try
        {
            string folder = await Installation.EnsureAsync(CancellationToken.None);
            return await File.ReadAllTextAsync(Path.Combine(folder, "node_modules", "axe-core", "axe.min.js"));
        }
        catch (CopydeskException error) when (error.Code is NpmFailure.MissingCode or NpmFailure.NoNetworkCode
            && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            throw new SkipException(error.Message, error);
        }
    }

    private static string Describe(JsonElement rule) =>
        $"{rule.GetProperty("id")} ({rule.GetProperty("impact")}): {string.Join(" | ", rule.GetProperty("nodes").EnumerateArray().Take(3).Select(node => node.GetProperty("html").GetString()))}";
}
