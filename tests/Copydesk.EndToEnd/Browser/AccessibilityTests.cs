using Copydesk.EndToEnd.Browser.Axe;
using Copydesk.EndToEnd.Serving;
using Copydesk.Publishing;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.EndToEnd.Browser;

[Collection(DeskCollection.Name)]
public sealed class AccessibilityTests(DeskFixture desk, BrowserFixture browser, ITestOutputHelper output) : IClassFixture<BrowserFixture>
{
    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task No_page_of_the_local_shell_violates_a_rule(ColorScheme colors, int width)
    {
        using DeskClient client = desk.Open();
        string[] stories = [.. (await client.ReadFeedAsync()).Select(item => $"stories/{item.StoryId}.html")];
        await CheckAsync(desk.Address.AbsoluteUri, ["", "desk", "nothing-here", "api/docs", .. stories], colors, width);
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task No_page_of_the_published_site_violates_a_rule(ColorScheme colors, int width)
    {
        await using RenderedSite site = await RenderedSite.StartAsync(SiteText.Evidence);
        await CheckAsync(site.Address, ["", "pages/1.html", "stories/harbour.html", "stories/library.html", "stories/fishers.html"], colors, width);
    }

    [SkippableFact]
    public async Task An_empty_site_violates_no_rule()
    {
        await using RenderedSite site = await RenderedSite.StartEmptyAsync();
        await CheckAsync(site.Address, [""], ColorScheme.Light, 1280);
    }

    [SkippableFact]
    public async Task In_forced_colours_the_evidence_stands_out()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "stories/harbour.html");
        await page.Locator(".sentences a.claim").First.ClickAsync();
        const string background = "e => getComputedStyle(e).backgroundColor";
        string lit = await page.Locator(".lit").First.EvaluateAsync<string>(background);
        Assert.NotEqual(await page.Locator(".source").EvaluateAsync<string>(background), lit);
        Assert.Equal(lit, await page.Locator(".claim[aria-current]").EvaluateAsync<string>(background));
    }

    private async Task CheckAsync(string address, string[] paths, ColorScheme colors, int width)
    {
        await using IBrowserContext context = await browser.OpenAsync(new()
        {
            ColorScheme = colors, ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce,
        });
        var violations = new List<string>();
        foreach (string path in paths)
        {
            IPage page = await context.NewPageAsync();
            await page.GotoAsync(address + path);
            await ReportAsync(page, path, violations);
            if (await page.Locator("a.claim").CountAsync() > 0)
            {
                await page.Locator("a.claim").First.ClickAsync();
                await ReportAsync(page, path + ", evidence shown", violations);
            }

            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var needs && needs > width)
                violations.Add($"{path} scrolls sideways: it needs {needs} pixels");
            await page.CloseAsync();
        }

        Assert.Empty(violations);
    }

    private async Task ReportAsync(IPage page, string what, List<string> violations)
    {
        AxeReport report = await AxeCheck.RunAsync(page);
        output.WriteLine($"{report.Passes} rules hold, {report.Violations.Count} violated, {report.Incomplete.Count} for a person: /{what} {string.Join("; ", report.Incomplete)}");
        violations.AddRange(report.Violations.Select(violation => $"{what}: {violation}"));
    }
}
