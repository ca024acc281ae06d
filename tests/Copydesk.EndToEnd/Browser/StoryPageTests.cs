using Copydesk.Publishing;
using Microsoft.Playwright;
using Xunit;

namespace Copydesk.EndToEnd.Browser;

public sealed class StoryPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Claim = "The works cost 212 million euros, 9 percent more";

    [SkippableFact]
    public async Task A_click_on_a_sentence_shows_its_evidence_in_context()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenStoryAsync(context, site);

        await page.Locator(".sentences a.claim", new() { HasText = Claim }).ClickAsync();
        ILocator lit = page.Locator(".source .lit").First;
        Assert.StartsWith(Claim, await lit.InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(lit).ToBeInViewportAsync();
        Assert.NotEqual(await BackgroundAsync(page.Locator(".source .evidence:not(.lit, .lit *)").First), await BackgroundAsync(lit));
    }

    [SkippableFact]
    public async Task Enter_on_a_fact_shows_all_its_evidence_and_Escape_leads_back()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenStoryAsync(context, site);

        ILocator quote = page.Locator(".quote a.claim").First;
        await quote.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".source .lit").First).ToContainTextAsync("street under the water");
        await Assertions.Expect(page.Locator(".source .lit").First).ToBeFocusedAsync();
        await Assertions.Expect(quote).ToHaveAttributeAsync("aria-current", "true");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(quote).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".lit")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Without_script_a_link_leads_to_its_highlighted_evidence()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        IPage page = await OpenStoryAsync(context, site);

        await page.Locator(".sentences a.claim", new() { HasText = Claim }).ClickAsync();
        ILocator target = page.Locator(".source .evidence:target");
        await Assertions.Expect(target).ToContainTextAsync(Claim);
        await Assertions.Expect(target).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task On_a_phone_a_button_leads_back_from_the_evidence()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, ReducedMotion = ReducedMotion.Reduce });
        IPage page = await OpenStoryAsync(context, site);

        ILocator claim = page.Locator(".sentences a.claim").Last;
        await claim.ClickAsync();
        ILocator back = page.GetByRole(AriaRole.Link, new() { Name = "Back to the digest" });
        await Assertions.Expect(back).ToBeInViewportAsync();
        await back.ClickAsync();
        await Assertions.Expect(claim).ToBeFocusedAsync();
        await Assertions.Expect(claim).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task An_address_with_a_place_shows_that_place()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenStoryAsync(context, site);
        string? link = await page.Locator(".quote a.claim").First.GetAttributeAsync("href");

        await page.GotoAsync("about:blank");
        await page.GotoAsync($"{site.Address}stories/harbour.html{link}");
        await Assertions.Expect(page.Locator(".source .lit").First).ToContainTextAsync("street under the water");
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("pages/1.html")]
    [InlineData("stories/harbour.html")]
    [InlineData("stories/library.html")]
    public async Task A_page_loads_only_from_its_own_origin_without_complaint_and_fits_a_phone(string path)
    {
        await using RenderedSite site = await RenderedSite.StartAsync(SiteText.Evidence);
        await using IBrowserContext context = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        IPage page = await context.NewPageAsync();
        var complaints = new List<string>();
        var requests = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Response += (_, response) => complaints.AddRange(response.Ok ? [] : [$"{response.Status} {response.Url}"]);
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(complaints);
        Assert.All(requests, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [SkippableFact]
    public async Task The_list_leads_through_its_pages_to_every_story()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(site.Address);

        var headlines = new List<string>(await page.Locator(".stories h2").AllInnerTextsAsync());
        for (ILocator next = page.Locator("a[rel=next]"); await next.CountAsync() > 0;)
        {
            await next.ClickAsync();
            headlines.AddRange(await page.Locator(".stories h2").AllInnerTextsAsync());
        }

        Assert.Equal(9, headlines.Count);
        Assert.Equal(9, headlines.Distinct().Count());
    }

    private static async Task<IPage> OpenStoryAsync(IBrowserContext context, RenderedSite site)
    {
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}stories/harbour.html");
        return page;
    }

    private static Task<string> BackgroundAsync(ILocator element) => element.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
}
