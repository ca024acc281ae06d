using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Copydesk.Intake;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class ArticleTests
{
    [Fact]
    public async Task Who_waits_is_not_given_what_became_of_a_later_body_for_the_same_story()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;
        Task<HttpResponseMessage> waiting = desk.PostAsync("/api/articles", "{\"id\": \"a\", \"text\": \"The ferry sailed on Monday.\"}", "application/json", ("Prefer", "wait=30"));
        await desk.StoryAsync(StoryId.From(Origin.FromCallerId("a")));

        await desk.PostAsync("/api/articles", "{\"id\": \"a\", \"text\": \" \"}", "application/json");
        using HttpResponseMessage answer = await waiting;
        desk.Queue.IsPaused = false;

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Fact]
    public async Task An_accepted_article_says_where_its_state_is_told()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;

        using HttpResponseMessage answer = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain");
        JsonElement accepted = await HttpDesk.JsonAsync(answer);
        string id = accepted.GetProperty("id").GetString()!;
        JsonElement status = await HttpDesk.JsonAsync(await desk.GetAsync(answer.Headers.Location!.OriginalString));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal($"/api/articles/{id}", answer.Headers.Location.OriginalString);
        Assert.Equal("received", status.GetProperty("state").GetString());
        Assert.True(status.GetProperty("since").GetDateTimeOffset() > DateTimeOffset.UnixEpoch);
        Assert.Equal($"/api/articles/{id}", status.GetProperty("links").GetProperty("self").GetString());
        Assert.False(status.GetProperty("links").TryGetProperty("story", out _));
        Assert.False(status.TryGetProperty("reason", out _));
    }

    [Fact]
    public async Task Who_waits_gets_the_story()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", ("Prefer", "respond-async, wait=30"));
        JsonElement story = await HttpDesk.JsonAsync(answer);
        string id = story.GetProperty("storyId").GetString()!;
        JsonElement status = await HttpDesk.JsonAsync(await desk.GetAsync($"/api/articles/{id}"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("wait=30", answer.Headers.GetValues("Preference-Applied").Single());
        Assert.Equal($"/api/stories/{id}", answer.Content.Headers.ContentLocation?.OriginalString);
        Assert.Equal($"/api/articles/{id}", answer.Headers.Location?.OriginalString);
        Assert.Equal(1, story.GetProperty("revision").GetInt32());
        Assert.Equal("published", status.GetProperty("state").GetString());
        Assert.Equal($"/api/stories/{id}", status.GetProperty("links").GetProperty("story").GetString());
        Assert.Equal($"/api/stories/{id}/text", status.GetProperty("links").GetProperty("text").GetString());
        Assert.Equal($"/api/stories/{id}/revisions/1", status.GetProperty("links").GetProperty("revision").GetString());
    }

    [Fact]
    public async Task Who_waits_for_too_short_a_time_gets_the_state_as_without_waiting()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;
        long start = Stopwatch.GetTimestamp();

        using HttpResponseMessage answer = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", ("Prefer", "wait=1"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("wait=1", answer.Headers.GetValues("Preference-Applied").Single());
        Assert.Equal("received", (await HttpDesk.JsonAsync(answer)).GetProperty("state").GetString());
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("wait=ten")]
    [InlineData("wait=0")]
    [InlineData("wait=-5")]
    [InlineData("return=minimal")]
    [InlineData("return=minimal; wait=1")]
    public async Task A_preference_that_is_not_understood_is_ignored(string preference)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;

        using HttpResponseMessage answer = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", ("Prefer", preference));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Preference-Applied"));
    }

    [Theory]
    [InlineData("respond-async", "respond-async")]
    [InlineData("respond-async, wait=1", "respond-async, wait=1")]
    [InlineData("wait=1; urgency=low, wait=9", "wait=1")]
    public async Task Who_is_answered_later_is_told_which_preferences_had_a_part_in_it(string preference, string applied)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;

        using HttpResponseMessage answer = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", ("Prefer", preference));
        using HttpResponseMessage status = await desk.GetAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal([applied], answer.Headers.GetValues("Preference-Applied"));
        Assert.All([answer, status], told => Assert.Equal(TimeSpan.FromSeconds(1), told.Headers.RetryAfter?.Delta));
    }

    [Fact]
    public async Task A_state_that_has_not_changed_is_not_sent_again()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;
        using HttpResponseMessage accepted = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain");
        string address = accepted.Headers.Location!.OriginalString;
        string tag = (await desk.GetAsync(address)).Headers.ETag!.ToString();

        using HttpResponseMessage waiting = await desk.GetAsync(address, ("If-None-Match", tag));
        desk.Queue.IsPaused = false;
        await desk.PublishAsync(SampleArticle.Text);
        using HttpResponseMessage published = await desk.GetAsync(address, ("If-None-Match", tag));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (waiting.StatusCode, published.StatusCode));
        Assert.Null(published.Headers.RetryAfter);
    }

    [Fact]
    public async Task Who_waits_for_an_article_that_is_refused_is_told_why_and_so_is_who_asks_later()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.PostAsync("/api/articles", " \n ", "text/plain", ("Prefer", "wait=30"));
        JsonElement problem = await HttpDesk.JsonAsync(answer);
        JsonElement status = await HttpDesk.JsonAsync(await desk.GetAsync(answer.Headers.Location!.OriginalString));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("urn:copydesk:problem:empty-article", problem.GetProperty("type").GetString());
        Assert.Equal("rejected", status.GetProperty("state").GetString());
        Assert.Equal("empty-article", status.GetProperty("reasonCode").GetString());
        Assert.Equal(problem.GetProperty("detail").GetString(), status.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task The_same_bytes_are_the_same_story_and_the_same_revision()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        JsonElement first = await desk.PublishAsync(SampleArticle.Text);
        JsonElement second = await desk.PublishAsync(SampleArticle.Text);

        Assert.Equal(first.GetProperty("storyId").GetString(), second.GetProperty("storyId").GetString());
        Assert.Equal(1, second.GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task The_callers_id_makes_a_correction_a_new_revision_of_the_same_story()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        JsonElement first = await desk.PublishAsync(WithId(SampleArticle.Text), "application/json");
        JsonElement second = await desk.PublishAsync(WithId(SampleArticle.Corrected), "application/json");

        Assert.Equal(first.GetProperty("storyId").GetString(), second.GetProperty("storyId").GetString());
        Assert.Equal((1, 2), (first.GetProperty("revision").GetInt32(), second.GetProperty("revision").GetInt32()));
    }

    [Fact]
    public async Task Without_an_id_another_text_is_another_story()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        JsonElement first = await desk.PublishAsync(SampleArticle.Text);
        JsonElement second = await desk.PublishAsync(SampleArticle.Corrected);

        Assert.NotEqual(first.GetProperty("storyId").GetString(), second.GetProperty("storyId").GetString());
    }

    private static string WithId(string text) => JsonSerializer.Serialize(new { id = "desk/ferry 1", text });
}
