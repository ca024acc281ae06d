using Copydesk.Publishing;
using Copydesk.Tests.Publishing.Samples;
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
    public async Task The_browser_s_own_way_back_leads_from_the_evidence_to_the_claim()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenStoryAsync(context, site);

        await page.Locator(".sentences a.claim").First.ClickAsync();
        ILocator second = page.Locator(".sentences a.claim").Nth(1);
        await second.ClickAsync();
        Assert.EndsWith(await second.GetAttributeAsync("href"), page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}stories/harbour.html");
        await Assertions.Expect(page.Locator(".lit")).ToHaveCountAsync(0);
        await Assertions.Expect(second).ToBeFocusedAsync();

        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator(".lit").First).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task A_screen_reader_is_told_where_the_evidence_is_and_how_to_return()
    {
        await using RenderedSite site = await RenderedSite.StartAsync(stories: new()
        {
            ["bridge"] = new DigestBuilder("The bridge is open.\n\nIt rained all day.\n\nIt cost 3 million euros.").Sentence("The bridge is open.", "It cost 3 million euros."),
        });
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenStoryAsync(context, site, "bridge");

        await page.Locator(".sentences a.claim").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Highlighted in the source text, in 2 places. Escape leads back.");
        await Assertions.Expect(page.Locator(".lit")).ToHaveTextAsync(["The bridge is open.", "It cost 3 million euros."]);

        await page.GetByRole(AriaRole.Link, new() { Name = "Evidence, place 2" }).ClickAsync();
        await Assertions.Expect(page.Locator(".lit")).ToHaveTextAsync("It cost 3 million euros.");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeEmptyAsync();
    }

    [SkippableFact]
    public async Task On_paper_claims_and_places_carry_their_numbers()
    {
        await using RenderedSite site = await RenderedSite.StartAsync();
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenStoryAsync(context, site);
        const string after = "e => getComputedStyle(e, '::after').content", before = "e => getComputedStyle(e, '::before').content";
        ILocator claim = page.Locator(".sentences a.claim").Last;
        string? number = await claim.GetAttributeAsync("data-n");
        Assert.Equal("none", await claim.EvaluateAsync<string>(after));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal($"\"[{number}]\"", (await claim.EvaluateAsync<string>(after)).Replace("\" \"", "", StringComparison.Ordinal));
        Assert.Contains(number!, await page.Locator($".evidence[data-n='{number}']").EvaluateAsync<string>(before), StringComparison.Ordinal);
        Assert.False(await page.Locator(".back").IsVisibleAsync());
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
        var watch = new PageWatch(page);

        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(watch.Complaints);
        Assert.All(watch.Requests, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
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
            string older = await next.EvaluateAsync<string>("a => a.href");
            await next.ClickAsync();
            await page.WaitForURLAsync(older);
            headlines.AddRange(await page.Locator(".stories h2").AllInnerTextsAsync());
        }

        Assert.Equal(9, headlines.Count);
        Assert.Equal(9, headlines.Distinct().Count());
    }

    private static async Task<IPage> OpenStoryAsync(IBrowserContext context, RenderedSite site, string story = "harbour")
    {
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}stories/{story}.html");
        return page;
    }

    private static Task<string> BackgroundAsync(ILocator element) => element.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
}
