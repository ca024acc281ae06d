using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class StoryTests
{
    [Fact]
    public async Task The_text_proves_every_span_of_the_story()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        JsonElement story = await desk.PublishAsync(SampleArticle.Text);

        using HttpResponseMessage answer = await desk.GetAsync($"{Address(story)}/text");
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync();
        string text = Encoding.UTF8.GetString(bytes);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(story.GetProperty("article").GetProperty("textSha256").GetString(), sha256);
        Assert.Equal($"\"{sha256}\"", answer.Headers.ETag?.ToString());
        JsonElement[] evidence = [.. story.GetProperty("summary").EnumerateArray().SelectMany(claim => claim.GetProperty("evidence").EnumerateArray())];
        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.Equal(
            e.GetProperty("exact").GetString(), text[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()]));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("/text", false)]
    [InlineData("/revisions/1", true)]
    public async Task What_a_reader_has_already_is_not_sent_again(string part, bool isWeak)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string path = Address(await desk.PublishAsync(SampleArticle.Text)) + part;
        using HttpResponseMessage first = await desk.GetAsync(path);
        string tag = first.Headers.ETag!.ToString();

        Assert.Equal(isWeak, first.Headers.ETag.IsWeak);
        foreach (string known in (string[])[tag, $"\"other\", {tag}", "*", tag.Replace("W/", "", StringComparison.Ordinal)])
        {
            using HttpResponseMessage again = await desk.GetAsync(path, ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            Assert.Equal(tag, again.Headers.ETag?.ToString());
            Assert.Equal(first.Headers.CacheControl?.ToString(), again.Headers.CacheControl?.ToString());
        }

        using HttpResponseMessage other = await desk.GetAsync(path, ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/text")]
    [InlineData("/revisions/1")]
    public async Task HEAD_answers_as_GET_does_without_the_body(string part)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string path = Address(await desk.PublishAsync(SampleArticle.Text)) + part;

        using HttpResponseMessage get = await desk.GetAsync(path);
        using HttpResponseMessage head = await desk.SendAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
    }

    [Fact]
    public async Task A_correction_shows_at_once_and_what_it_corrected_stays_to_be_seen()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string path = Address(await desk.PublishAsync(WithId(SampleArticle.Text), "application/json"));
        using HttpResponseMessage before = await desk.GetAsync(path);
        await desk.PublishAsync(WithId(SampleArticle.Corrected), "application/json");

        using HttpResponseMessage after = await desk.GetAsync(path, ("If-None-Match", before.Headers.ETag!.ToString()));
        using HttpResponseMessage first = await desk.GetAsync($"{path}/revisions/1");

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(2, (await HttpDesk.JsonAsync(after)).GetProperty("revision").GetInt32());
        Assert.Equal(await before.Content.ReadAsStringAsync(), await first.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_the_desk_keeps_in_memory_is_told_no_longer_than_its_story_stands()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string path = Address(await desk.PublishAsync(SampleArticle.Text));
        string[] parts = [path, $"{path}/text", $"{path}/revisions/1"];
        foreach (string part in parts) Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync(part)).StatusCode);

        Versioned<Story> stored = (await desk.Stories.FindAsync(path.Split('/')[^1], default))!;
        await desk.Stories.TrySaveAsync(stored.Value with { State = StoryState.Retracted }, stored.ETag, default);

        foreach (string part in parts) await Problems.AssertAsync(await desk.GetAsync(part), 410, "retracted", null);
    }

    [Fact]
    public async Task A_shared_cache_keeps_nothing_and_a_story_is_asked_for_each_time()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string path = Address(await desk.PublishAsync(SampleArticle.Text));

        using HttpResponseMessage story = await desk.GetAsync(path);
        using HttpResponseMessage revision = await desk.GetAsync($"{path}/revisions/1");

        Assert.True(story.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.True(revision.Headers.CacheControl is { Private: true, MaxAge.TotalHours: 1 });
    }

    [Fact]
    public async Task A_held_revision_is_read_by_its_number_and_says_that_it_is_held()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string path = Address(await desk.PublishAsync(SampleArticle.Text));
        await HoldAsync(desk, path, story => story with { Revisions = [story.Revisions[0] with { HoldReason = "Too much was dropped." }], Current = null });

        using HttpResponseMessage revision = await desk.GetAsync($"{path}/revisions/1");
        using HttpResponseMessage known = await desk.GetAsync($"{path}/revisions/1", ("If-None-Match", revision.Headers.ETag!.ToString()));
        using HttpResponseMessage story = await desk.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, revision.StatusCode);
        Assert.Equal(1, (await HttpDesk.JsonAsync(revision)).GetProperty("revision").GetInt32());
        Assert.All([revision, known], answer => Assert.Equal(["held"], answer.Headers.GetValues("Copydesk-Revision-State")));
        Assert.True(revision.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Equal(HttpStatusCode.NotFound, story.StatusCode);
        JsonElement problem = await HttpDesk.JsonAsync(story);
        Assert.Equal("urn:copydesk:problem:not-published", problem.GetProperty("type").GetString());
        Assert.EndsWith("it is held: Too much was dropped.", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_held_correction_leaves_what_is_published()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string path = Address(await desk.PublishAsync(WithId(SampleArticle.Text), "application/json"));
        await desk.PublishAsync(WithId(SampleArticle.Corrected), "application/json");
        await HoldAsync(desk, path, story => story with { Revisions = [story.Revisions[0], story.Revisions[1] with { HoldReason = "Too much was dropped." }], Current = 1 });

        using HttpResponseMessage current = await desk.GetAsync(path);
        using HttpResponseMessage first = await desk.GetAsync($"{path}/revisions/1");
        using HttpResponseMessage held = await desk.GetAsync($"{path}/revisions/2");

        Assert.Equal(1, (await HttpDesk.JsonAsync(current)).GetProperty("revision").GetInt32());
        Assert.Equal(["published"], first.Headers.GetValues("Copydesk-Revision-State"));
        Assert.Equal(["held"], held.Headers.GetValues("Copydesk-Revision-State"));
    }

    private static async Task HoldAsync(HttpDesk desk, string path, Func<Story, Story> change)
    {
        Versioned<Story> stored = (await desk.Stories.FindAsync(path.Split('/')[^1], default))!;
        Story held = change(stored.Value) with { State = StoryState.Held, ReasonCode = "not-proven", Reason = "Too much was dropped." };
        Assert.NotNull(await desk.Stories.TrySaveAsync(held, stored.ETag, default));
    }

    private static string Address(JsonElement story) => $"/api/stories/{story.GetProperty("storyId").GetString()}";

    private static string WithId(string text) => JsonSerializer.Serialize(new { id = "ferry", text });
}
