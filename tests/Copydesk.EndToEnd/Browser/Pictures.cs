using Microsoft.Playwright;
using Xunit;

namespace Copydesk.EndToEnd.Browser;

/// <summary>Takes the pictures of the site that people look at, into the folder that <c>COPYDESK_PICTURES</c> names or beside the tests.</summary>
public sealed class Pictures(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("COPYDESK_PICTURES") ?? Path.Combine(AppContext.BaseDirectory, "pictures");

    [SkippableTheory]
    [InlineData("list", "", false, 1280, ColorScheme.Light)]
    [InlineData("list-phone", "", false, 390, ColorScheme.Light)]
    [InlineData("story", "stories/harbour.html", false, 1280, ColorScheme.Light)]
    [InlineData("story-evidence", "stories/harbour.html", true, 1280, ColorScheme.Light)]
    [InlineData("story-dark", "stories/harbour.html", true, 1280, ColorScheme.Dark)]
    [InlineData("story-phone", "stories/harbour.html", false, 390, ColorScheme.Light)]
    [InlineData("story-phone-evidence", "stories/harbour.html", true, 390, ColorScheme.Dark)]
    [InlineData("story-right-to-left", "stories/library.html", true, 1280, ColorScheme.Light)]
    public async Task A_picture_is_taken(string name, string path, bool evidence, int width, ColorScheme colors)
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width > 600 ? 900 : 844 }, ColorScheme = colors, ReducedMotion = ReducedMotion.Reduce, DeviceScaleFactor = width > 600 ? 1 : 2,
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        if (evidence) await page.Locator(".sentences a.claim").Last.ClickAsync();
        if (evidence) await Assertions.Expect(page.Locator(".lit").First).ToBeInViewportAsync();
        byte[] picture = await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = !evidence && width > 600 });
        Assert.NotEmpty(picture);
    }
}
