using Copydesk.EndToEnd.Browser;
using Microsoft.Playwright;
using Xunit;

namespace Copydesk.EndToEnd.Serving;

[Collection(DeskCollection.Name)]
public sealed class DeskPageTests(DeskFixture desk, BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly LocatorAssertionsToHaveTextOptions Patience = new() { Timeout = 60_000 };

    [SkippableFact]
    public async Task Files_are_published_one_by_one_and_each_tells_how_it_goes()
    {
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenAsync(context);

        await page.Locator("#files").SetInputFilesAsync(
        [
            File("mill.txt", "text/plain", "The mill turns again\n\nThe mill of Ashby turned again on 3 May 2026. The repair cost 90,000 euros."),
            File("blank.txt", "text/plain", "   "),
            File("picture.png", "image/png", "no picture"),
        ]);

        ILocator published = Item(page, "The mill turns again");
        await Assertions.Expect(published.Locator("[aria-current]")).ToHaveTextAsync("published", Patience);
        await Assertions.Expect(published).ToContainTextAsync("2 sentences");
        ILocator rejected = Item(page, "blank.txt");
        await Assertions.Expect(rejected.Locator("[aria-current]")).ToHaveTextAsync("rejected", Patience);
        await Assertions.Expect(rejected.Locator(".item-said")).ToContainTextAsync("There is no readable text in the submission.");
        ILocator refused = Item(page, "picture.png");
        await Assertions.Expect(refused.Locator("[aria-current]")).ToHaveTextAsync("refused");
        await Assertions.Expect(refused.Locator(".item-said")).ToContainTextAsync("The media type is not supported");

        await published.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("The mill turns again");
    }

    [SkippableFact]
    public async Task Pasted_text_under_the_same_name_corrects_the_story()
    {
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenAsync(context);

        await PasteAsync(page, "A well is found\n\nA well was found in Ashby on 4 May 2026. It is 12 metres deep.");
        await Assertions.Expect(page.Locator("#added .item-said").First).ToHaveTextAsync("2 sentences, 2 facts", Patience);
        await PasteAsync(page, "A well is found\n\nA well was found in Ashby on 4 May 2026. It is 21 metres deep.");
        await Assertions.Expect(page.Locator("#added .item-said").First).ToHaveTextAsync("2 sentences, 2 facts, revision 2", Patience);

        await page.Locator("#added a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".correction")).ToContainTextAsync("Revision 2 took the place of revision 1");
    }

    [SkippableFact]
    public async Task An_upload_that_is_refused_is_listed_with_its_reason_and_one_that_is_published_leads_to_its_page()
    {
        await using IBrowserContext context = await browser.OpenAsync();
        using DeskClient client = desk.Open();
        IPage page = await OpenAsync(context);

        await client.UploadAsync("wire/nothing.txt", "   ");
        await client.UploadAsync("wire/lamp.txt", "A lamp is lit\n\nThe lamp of Ashby was lit on 7 May 2026. It burns oil.");

        ILocator refused = page.Locator("#others .items > li").Filter(new() { HasText = "articles/wire/nothing.txt" });
        await Assertions.Expect(refused.Locator("[aria-current]")).ToHaveTextAsync("rejected", Patience);
        await Assertions.Expect(refused.Locator(".item-said")).ToContainTextAsync("There is no readable text in the submission.");
        await Assertions.Expect(refused.Locator("a")).ToHaveCountAsync(0);
        ILocator published = page.Locator("#others .items > li").Filter(new() { HasText = "A lamp is lit" });
        await Assertions.Expect(published.Locator("[aria-current]")).ToHaveCountAsync(0, new() { Timeout = Patience.Timeout });
        await published.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("A lamp is lit");
    }

    [SkippableFact]
    public async Task Hostile_names_and_texts_are_shown_as_text()
    {
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenAsync(context);
        var watch = new PageWatch(page);

        const string markup = "<img src=x onerror=alert(1)>";
        await page.Locator("#files").SetInputFilesAsync([File($"{markup}.txt", "text/plain", $"{markup} is a headline\n\nNothing else happened on 5 May 2026.")]);

        await Assertions.Expect(page.Locator("#added [aria-current]").First).ToHaveTextAsync("published", Patience);
        await Assertions.Expect(page.Locator("#added .item-name").First).ToContainTextAsync(markup);
        Assert.Equal(0, await page.Locator("img").CountAsync());
        Assert.DoesNotContain(watch.Complaints, complaint => complaint.Contains("alert", StringComparison.Ordinal) || complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_file_may_be_dropped_anywhere()
    {
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenAsync(context);

        IJSHandle carried = await page.EvaluateHandleAsync(
            "() => { const data = new DataTransfer(); data.items.add(new File(['A tree fell\\n\\nA tree fell in Ashby on 6 May 2026.'], 'tree.md')); return data; }");
        await page.Locator("footer").DispatchEventAsync("drop", new { dataTransfer = carried });

        await Assertions.Expect(Item(page, "A tree fell").Locator("[aria-current]")).ToHaveTextAsync("published", Patience);
    }

    [SkippableFact]
    public async Task The_shell_leads_to_the_desk_and_the_stored_site_does_not()
    {
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await OpenAsync(context, "");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add an article" }).ClickAsync();
        await Assertions.Expect(page.Locator("#box")).ToBeVisibleAsync();

        using DeskClient client = desk.Open();
        Assert.DoesNotContain("/desk", await client.ReadStoredAsync("index.html"), StringComparison.Ordinal);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path = "desk")
    {
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(desk.Address + path);
        return page;
    }

    private static async Task PasteAsync(IPage page, string text)
    {
        await page.GetByLabel("Or paste an article").FillAsync(text);
        await page.GetByLabel("Name").FillAsync("the well");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
    }

    private static ILocator Item(IPage page, string name) => page.Locator("#added .items > li").Filter(new() { HasText = name });

    private static FilePayload File(string name, string type, string content) =>
        new() { Name = name, MimeType = type, Buffer = System.Text.Encoding.UTF8.GetBytes(content) };
}
