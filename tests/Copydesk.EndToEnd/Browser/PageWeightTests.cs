using System.Text;
using Copydesk.EndToEnd.Serving;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.EndToEnd.Browser;

/// <summary>What a reader's browser loads for a page, before any compression.</summary>
[Collection(DeskCollection.Name)]
public sealed class PageWeightTests(DeskFixture desk, BrowserFixture browser, ITestOutputHelper output) : IClassFixture<BrowserFixture>
{
    private const int Most = 60_000;

    [SkippableFact]
    public async Task A_sample_story_with_all_that_it_loads_is_lighter_than_60_KB()
    {
        using DeskClient client = desk.Open();
        await using IBrowserContext context = await browser.OpenAsync();
        List<FeedItem> items = await client.ReadFeedAsync();
        foreach (string path in items.Select(item => $"stories/{item.StoryId}.html").Prepend(""))
        {
            IPage page = await context.NewPageAsync();
            var loaded = new List<IResponse>();
            page.Response += (_, response) => loaded.Add(response);
            await page.GotoAsync(desk.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            string? icon = await page.Locator("link[rel=icon]").GetAttributeAsync("href");
            byte[] iconBytes = await client.Http.GetByteArrayAsync(new Uri(new Uri(page.Url), icon!));

            var weights = new Dictionary<string, int> { ["icon"] = iconBytes.Length };
            foreach (IResponse response in loaded.Where(r => !r.Url.EndsWith(".svg", StringComparison.Ordinal)))
                weights[Path.GetExtension(response.Url) switch { ".css" => "css", ".js" => "js", _ => "page" }] = (await response.BodyAsync()).Length;
            int total = weights.Values.Sum();
            output.WriteLine($"{total,6} bytes = {string.Join(" + ", weights.OrderBy(w => w.Key).Select(w => $"{w.Key} {w.Value}"))}; {await page.EvaluateAsync<int>("document.querySelectorAll('*').length")} elements  {await page.TitleAsync()}");
            Assert.Equal(["css", "icon", "js", "page"], weights.Keys.Order());
            Assert.True(total < Most, $"{page.Url} weighs {total} bytes.");
            await page.CloseAsync();
        }
    }
}
