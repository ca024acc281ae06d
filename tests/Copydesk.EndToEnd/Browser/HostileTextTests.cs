using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing;
using Copydesk.Tests.Publishing.Samples;
using Microsoft.Playwright;
using Xunit;

namespace Copydesk.EndToEnd.Browser;

public sealed class HostileTextTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Alert = "javascript:alert(1)";

    public static TheoryData<string> Texts => new()
    {
        "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>",
        "</script><script>alert(1)</script><!-- <script>",
        "\" onmouseover=\"alert(1)\" style=\"position:fixed;inset:0\" x=\"",
        "&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} ${7*7} ]]>",
        "left \u202e override \u2067 isolate \u200f mark and no end",
        "a lone \ud800 high and \udc00 low surrogate, \u0001 \u0007 \u001b[31m controls, \ufffe",
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("很长的标题", 2_000)),
        string.Concat(Enumerable.Repeat("Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a", 200)),
    };

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public async Task Text_in_every_field_renders_inert_and_within_the_page(string hostile)
    {
        string text = $"{hostile} said so.\n\nAnother paragraph about nothing.";
        DigestBuilder digest = new DigestBuilder(text, headline: hostile) { Byline = hostile, Sections = [hostile], SourceUrl = new Uri(Alert) }
            .Sentence($"{hostile} said so.")
            .Fact(FactKind.Quote, hostile, quote: new QuoteFact(hostile, hostile, hostile))
            .Fact(FactKind.Figure, hostile, figure: new FigureFact(1, hostile, hostile, hostile))
            .Fact(FactKind.Date, hostile, date: new DateFact(hostile, hostile, hostile))
            .Fact(FactKind.Statement, $"{hostile} said so.")
            .Entity(hostile, EntityKind.Person, hostile, 1)
            .On(hostile, hostile)
            .Reference(hostile, hostile, Alert)
            .Note(hostile, DeskNoteSeverity.Error, hostile, hostile)
            .Intake(hostile, hostile);
        await using RenderedSite site = await RenderedSite.StartAsync(SiteText.Full, new() { ["hostile"] = digest });
        await using IBrowserContext context = await browser.OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, ReducedMotion = ReducedMotion.Reduce });

        foreach (string path in new[] { "", "stories/hostile.html" })
        {
            IPage page = await context.NewPageAsync();
            var watch = new PageWatch(page);
            await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await page.Locator("h1").First.HoverAsync();

            Assert.Empty(watch.Complaints);
            Assert.All(watch.Requests, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
            Assert.Equal(0, await page.Locator("body script, img, svg, iframe, [onmouseover], [onerror], [onload], [style], a[href^='javascript:']").CountAsync());
            Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await Assertions.Expect(page.Locator(".colophon")).ToHaveTextAsync("Every sentence and fact here is proven against its source. Made with Copydesk.");
        }
    }
}
