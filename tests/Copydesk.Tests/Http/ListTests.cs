using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class ListTests
{
    [Fact]
    public async Task The_list_shows_every_story_newest_first_also_those_that_nobody_published()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string published = Id(await desk.PublishAsync(SampleArticle.Text));
        using HttpResponseMessage refused = await desk.PostAsync("/api/articles", " \n ", "text/plain", ("Prefer", "wait=30"));
        desk.Queue.IsPaused = true;
        string received = (await HttpDesk.JsonAsync(await desk.PostAsync("/api/articles", """{"id": "desk/7", "text": "Later."}""", "application/json"))).GetProperty("id").GetString()!;

        JsonElement list = await GetAsync(desk, "/api/stories");
        JsonElement[] items = [.. list.GetProperty("items").EnumerateArray()];

        Assert.Equal(["received", "rejected", "published"], items.Select(item => item.GetProperty("state").GetString()));
        Assert.Equal((received, published), (items[0].GetProperty("id").GetString(), items[2].GetProperty("id").GetString()));
        Assert.Equal("id:desk/7", items[0].GetProperty("origin").GetString());
        Assert.Equal("empty-article", items[1].GetProperty("reasonCode").GetString());
        Assert.Equal($"/api/articles/{received}", items[0].GetProperty("links").GetProperty("self").GetString());
        Assert.False(items[0].GetProperty("links").TryGetProperty("story", out _));
        JsonElement story = await GetAsync(desk, items[2].GetProperty("links").GetProperty("story").GetString()!);
        Assert.Equal(story.GetProperty("headline").GetString(), items[2].GetProperty("headline").GetString());
        Assert.Equal((1, "en"), (items[2].GetProperty("revision").GetInt32(), items[2].GetProperty("language").GetString()));
        Assert.False(list.GetProperty("links").TryGetProperty("next", out _));
    }

    [Theory]
    [InlineData("state=published", 1)]
    [InlineData("state=rejected", 1)]
    [InlineData("state=held", 0)]
    [InlineData("feed=all", 1)]
    [InlineData("feed=all&state=published", 1)]
    [InlineData("feed=sea", 0)]
    public async Task A_list_of_one_state_or_feed_holds_no_other(string query, int count)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string id = Id(await desk.PublishAsync(SampleArticle.Text));
        using HttpResponseMessage refused = await desk.PostAsync("/api/articles", " \n ", "text/plain", ("Prefer", "wait=30"));

        JsonElement[] items = [.. (await GetAsync(desk, $"/api/stories?{query}")).GetProperty("items").EnumerateArray()];

        Assert.Equal(count, items.Length);
        if (query.Contains("published", StringComparison.Ordinal)) Assert.Equal(id, items[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("&state=published")]
    [InlineData("&feed=all")]
    public async Task Following_next_leads_through_all_stories_once(string filter)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        var published = new List<string>();
        for (int n = 1; n <= 7; n++) published.Add(Id(await desk.PublishAsync($"Ferry {n} sailed to Lindholm again on Monday. It was full.")));

        var seen = new List<string>();
        string? address = $"/api/stories?limit=3{filter}";
        for (int pages = 0; address is not null && pages < 9; pages++)
        {
            using HttpResponseMessage answer = await desk.GetAsync(address);
            JsonElement page = await HttpDesk.JsonAsync(answer);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            address = page.GetProperty("links").TryGetProperty("next", out JsonElement next) ? next.GetString() : null;
            Assert.Equal(address is null ? [] : [$"<{address}>; rel=\"next\""], answer.Headers.TryGetValues("Link", out var links) ? links : []);
        }

        published.Reverse();
        Assert.Equal(published, seen);
    }

    [Fact]
    public async Task A_list_that_has_not_changed_is_not_sent_again()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        using HttpResponseMessage empty = await desk.GetAsync("/api/stories");
        using HttpResponseMessage same = await desk.GetAsync("/api/stories", ("If-None-Match", empty.Headers.ETag!.ToString()));
        await desk.PublishAsync(SampleArticle.Text);
        using HttpResponseMessage changed = await desk.GetAsync("/api/stories", ("If-None-Match", empty.Headers.ETag!.ToString()));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, changed.StatusCode));
        Assert.False(empty.Headers.ETag.IsWeak);
    }

    [Theory]
    [InlineData("state=gone", "state")]
    [InlineData("state=Published", "state")]
    [InlineData("state=", "state")]
    [InlineData("state=2", "state")]
    [InlineData("state=held&feed=all", "state")]
    [InlineData("feed=a/b", "feed")]
    [InlineData("feed=index:stories", "feed")]
    [InlineData("feed=", "feed")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("after=", "after")]
    [InlineData("after=..%2F", "after")]
    [InlineData("after=AAAA", "after")]
    [InlineData("stat=held", "stat")]
    public async Task A_query_that_makes_no_sense_is_refused(string query, string field)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.GetAsync($"/api/stories?{query}");

        await Problems.AssertAsync(answer, 400, "invalid-option", field);
    }

    [Theory]
    [InlineData("i 1 00000000000000000000000000", "feed=all&")]
    [InlineData("f 1", "")]
    [InlineData("i 1 nobody", "")]
    [InlineData("i 9223372036854775807 00000000000000000000000000", "")]
    [InlineData("i -1 00000000000000000000000000", "")]
    [InlineData("f 99999999999999999999", "feed=all&")]
    [InlineData("i 1 00000000000000000000000000 and more", "")]
    public async Task A_cursor_that_was_tampered_with_or_belongs_to_another_kind_of_list_is_refused(string inside, string filter)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string cursor = System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(inside));

        using HttpResponseMessage answer = await desk.GetAsync($"/api/stories?{filter}after={cursor}");

        await Problems.AssertAsync(answer, 400, "invalid-option", "after");
    }

    private static string Id(JsonElement story) => story.GetProperty("storyId").GetString()!;

    private static async Task<JsonElement> GetAsync(HttpDesk desk, string address)
    {
        using HttpResponseMessage answer = await desk.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await HttpDesk.JsonAsync(answer);
    }
}
