using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Copydesk.EndToEnd.Serving;

[Collection(DeskCollection.Name)]
public sealed class ApiTests(DeskFixture desk)
{
    [SkippableFact]
    public async Task A_posted_article_comes_back_as_its_published_story_when_the_caller_waits()
    {
        using DeskClient client = desk.Open();
        using HttpRequestMessage request = Post("/api/articles", Articles.About("Postby", 31));
        request.Headers.Add("Prefer", "wait=60");

        using HttpResponseMessage answer = await client.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using JsonDocument story = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        string id = story.RootElement.GetProperty("storyId").GetString()!;
        await AssertSpansAsync(client, id, story.RootElement);
        Assert.Contains(await client.ReadFeedAsync(), item => item.StoryId == id);
    }

    [SkippableFact]
    public async Task A_summary_is_made_at_once_and_nothing_is_stored()
    {
        using DeskClient client = desk.Open();
        using HttpRequestMessage request = Post("/api/summaries", Articles.About("Summaryby", 32));

        using HttpResponseMessage answer = await client.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using JsonDocument digest = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        Assert.NotEmpty(digest.RootElement.GetProperty("summary").EnumerateArray());
        Assert.False(digest.RootElement.TryGetProperty("storyId", out _));
        Assert.DoesNotContain(await client.ReadFeedAsync(), item => item.Title.StartsWith("Summaryby", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_page_of_another_site_is_refused()
    {
        using DeskClient client = desk.Open();
        using HttpRequestMessage request = Post("/api/articles", Articles.About("Foreignby", 33));
        request.Headers.Add("Origin", "https://elsewhere.example");

        using HttpResponseMessage answer = await client.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private static HttpRequestMessage Post(string path, string text) => new(HttpMethod.Post, path)
    {
        Content = new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue("text/plain")),
    };

    private static async Task AssertSpansAsync(DeskClient client, string id, JsonElement story)
    {
        string text = await client.Http.GetStringAsync($"/api/stories/{id}/text");
        JsonElement[] evidence = [.. story.GetProperty("summary").EnumerateArray().SelectMany(s => s.GetProperty("evidence").EnumerateArray())];
        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.Equal(text[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()], e.GetProperty("exact").GetString()));
    }
}
