using System.Collections.Concurrent;
using System.Net;
using System.Xml.Linq;
using Copydesk.Azure.Storage;
using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Browser;
using Copydesk.EndToEnd.Running;
using Copydesk.Storing;
using Copydesk.Tests.FakeModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.EndToEnd.Models;

/// <summary>From a hijacked model to the reader's browser: each hostile answer is given for an article of its own.</summary>
public sealed class HijackTests(BrowserFixture browser, ITestOutputHelper output) : IClassFixture<BrowserFixture>
{
    [SkippableFact]
    public async Task No_page_or_feed_holds_anything_but_inert_text()
    {
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        var numbers = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await using FakeModelServer model = await FakeModelServer.StartAsync(request =>
        {
            // A repair shows only what its claims are about, so the article is known by the code of its fence.
            string question = request.MessageOf("user");
            string code = question.Split('\n').First(line => line.StartsWith("<article ", StringComparison.Ordinal));
            int number = numbers.GetOrAdd(code, _ => int.Parse(ArticleAnswer.NameIn(question).Number, System.Globalization.CultureInfo.InvariantCulture));
            return FakeModelAnswer.Writes((request.IsRepair ? HostileAnswers.Repairs : HostileAnswers.All)[number]);
        });
        await using ModelDesk desk = await ModelDesk.StartAsync(azurite.ConnectionString, model.Address);

        for (int number = 0; number < HostileAnswers.All.Count; number++) await desk.UploadAsync($"{number}.txt", ArticleAnswer.Article("hostile", number));
        IReadOnlyList<Story> stories = await desk.WhenAsync(HostileAnswers.All.Count, story => story.IsAtEnd);
        Story[] published = [.. stories.Where(story => story.Current is not null)];
        Assert.NotEmpty(published);
        output.WriteLine($"{model.Requests.Count(request => request.IsRepair)} questions for repairs; {stories.Count} stories: {string.Join(", ", stories.GroupBy(story => $"{story.State} {story.ReasonCode}").Select(group => $"{group.Count()} {group.Key}"))}");

        await using WebApplication site = await ServeAsync(desk);
        await using IBrowserContext context = await browser.OpenAsync();
        IPage page = await context.NewPageAsync();
        string own = site.Urls.Single();
        var wrong = new ConcurrentQueue<string>();
        page.Request += (_, request) => Note(!request.Url.StartsWith(own, StringComparison.Ordinal), $"request to {request.Url}");
        page.Console += (_, message) => Note(message.Type is "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"error: {error}");
        page.Dialog += (_, dialog) => Note(true, $"dialog: {dialog.Message}");
        foreach (Story story in published)
        {
            await page.GotoAsync($"{own}/{SitePathOf(story)}");
            Note((await page.TitleAsync()).Contains("owned", StringComparison.Ordinal), $"{story.Origin}: the title is owned");
            Note((await page.InnerTextAsync("body")).Contains(HostileAnswers.Elsewhere, StringComparison.Ordinal), $"{story.Origin}: an address of others");
        }

        await page.GotoAsync($"{own}/index.html");
        foreach (string feed in (string[])["feeds/all/atom.xml", "feeds/all/rss.xml"])
            Note(XDocument.Parse(await desk.FileAsync(feed)).ToString().Contains(HostileAnswers.Elsewhere, StringComparison.Ordinal), $"{feed}: an address of others");
        output.WriteLine($"{published.Length} pages opened, {wrong.Count} wrong");
        Assert.Empty(wrong);

        void Note(bool isWrong, string what)
        {
            if (isWrong) wrong.Enqueue(what);
        }
    }

    private static string SitePathOf(Story story) => $"stories/{story.Id}.html";

    private static async Task<WebApplication> ServeAsync(ModelDesk desk)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        app.MapGet("/{**path}", async (string path, CancellationToken ct) =>
            await new BlobSiteStore(desk.Storage.Site).FindAsync(path, ct) is { } file ? Results.Bytes(file.Content, file.ContentType) : Results.NotFound());
        await app.StartAsync();
        return app;
    }
}
