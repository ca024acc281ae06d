using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Xunit;

namespace Copydesk.EndToEnd.Serving;

[Collection(DeskCollection.Name)]
public sealed class SiteTests(DeskFixture desk)
{
    [SkippableFact]
    public async Task All_samples_are_on_the_front_page_or_behind_it()
    {
        using DeskClient client = desk.Open();

        List<FeedItem> items = await client.ReadFeedAsync();

        string[] samples = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Samples")).Select(path => Path.GetFileName(path)!)];
        Assert.Equal(6, samples.Length);
        Assert.All(samples, name => Assert.Contains(items, item => item.StoryId == DeskClient.IdOf($"samples/{name}")));
        Assert.Contains("6 of 6 samples are published", desk.Serve.Said, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_sample_with_contradictions_has_desk_notes()
    {
        using DeskClient client = desk.Open();

        string digest = await client.Http.GetStringAsync($"/stories/{DeskClient.IdOf("samples/ferry-visit-with-contradictions.md")}.json");

        using JsonDocument json = JsonDocument.Parse(digest);
        string?[] codes = [.. json.RootElement.GetProperty("deskNotes").EnumerateArray().Select(note => note.GetProperty("code").GetString())];
        Assert.Contains("coming-before-past", codes);
        Assert.Contains("weekday-mismatch", codes);
    }

    [SkippableTheory]
    [InlineData("/", "text/html")]
    [InlineData("/feeds/all/feed.json", "application/feed+json")]
    [InlineData("/feeds/all/atom.xml", "application/atom+xml")]
    [InlineData("/feeds/all/rss.xml", "application/rss+xml")]
    public async Task A_file_has_its_type_and_is_not_sent_again_to_who_has_it(string path, string mediaType)
    {
        using DeskClient client = desk.Open();
        using HttpResponseMessage first = await client.Http.GetAsync(path);
        EntityTagHeaderValue? version = first.Headers.ETag;

        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(version!);
        using HttpResponseMessage second = await client.Http.SendAsync(again);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(mediaType, first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [SkippableTheory]
    [InlineData("/stories/nothing.html")]
    [InlineData("/%2e%2e/stories/secret")]
    [InlineData("/a%00b")]
    public async Task An_address_without_a_file_says_so_and_leads_back(string path)
    {
        using DeskClient client = desk.Open();

        using HttpResponseMessage answer = await client.Http.GetAsync(path);

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        if (answer.StatusCode is HttpStatusCode.NotFound) Assert.Contains("<a href=\"/\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
