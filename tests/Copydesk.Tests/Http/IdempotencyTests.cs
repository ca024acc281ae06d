using System.Net;
using System.Text.Json;
using Copydesk.Digesting;
using Copydesk.Http.Endpoints;
using Copydesk.Intake;
using Copydesk.Reading;
using Copydesk.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class IdempotencyTests
{
    private const string Key = "Idempotency-Key";

    [Theory]
    [InlineData("/api/articles", "wait=30")]
    [InlineData("/api/articles", "respond-async")]
    [InlineData("/api/summaries", "")]
    public async Task The_same_request_with_the_same_key_gets_the_same_answer_and_is_done_once(string path, string preference)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage first = await desk.PostAsync(path, SampleArticle.Text, "text/plain", (Key, "\"a-1\""), ("Prefer", preference));
        await desk.PublishAsync(SampleArticle.Text);
        using HttpResponseMessage again = await desk.PostAsync(path, SampleArticle.Text, "text/plain", (Key, "a-1"), ("Prefer", preference));

        Assert.Equal(first.StatusCode, again.StatusCode);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(first.Content.Headers.ContentType, again.Content.Headers.ContentType);
        Assert.Equal(first.Content.Headers.ContentLocation, again.Content.Headers.ContentLocation);
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal(["true"], again.Headers.GetValues("Idempotency-Replayed"));
    }

    [Theory]
    [InlineData("/api/articles")]
    [InlineData("/api/summaries")]
    public async Task Another_request_with_the_key_is_refused(string path)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        await desk.PostAsync(path, SampleArticle.Text, "text/plain", (Key, "a-1"));

        foreach ((string body, string type) in ((string, string)[])[(SampleArticle.Corrected, "text/plain"), (SampleArticle.Text, "text/markdown")])
        {
            using HttpResponseMessage other = await desk.PostAsync(path, body, type, (Key, "a-1"));
            await Problems.AssertAsync(other, 422, "idempotency-key-reused", Key);
        }
    }

    [Fact]
    public async Task Another_length_is_another_request()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        await desk.PostAsync("/api/summaries?length=short", SampleArticle.Text, "text/plain", (Key, "a-1"));

        using HttpResponseMessage other = await desk.PostAsync("/api/summaries?length=long", SampleArticle.Text, "text/plain", (Key, "a-1"));

        await Problems.AssertAsync(other, 422, "idempotency-key-reused", Key);
    }

    [Fact]
    public async Task A_key_stands_for_one_call_and_one_caller()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage article = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", (Key, "1"));
        using HttpResponseMessage summary = await desk.PostAsync("/api/summaries", SampleArticle.Corrected, "text/plain", (Key, "1"));
        using HttpResponseMessage stranger = await desk.PostAsync("/api/articles", SampleArticle.Corrected, "text/plain", (Key, "1"), ("x-functions-key", "another"));

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.OK, HttpStatusCode.Accepted), (article.StatusCode, summary.StatusCode, stranger.StatusCode));
    }

    [Fact]
    public async Task A_request_that_is_not_answered_yet_is_not_done_a_second_time()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;
        Task<HttpResponseMessage> first = desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", (Key, "1"), ("Prefer", "wait=30"));
        for (int looks = 0; desk.Queue.Next is null && looks < 2_000; looks++) await Task.Delay(5);

        using HttpResponseMessage second = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", (Key, "1"), ("Prefer", "wait=30"));
        desk.Queue.IsPaused = false;

        await Problems.AssertAsync(second, 409, "request-in-flight", Key);
        Assert.Equal(TimeSpan.FromSeconds(1), second.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
    }

    [Fact]
    public async Task Another_representation_is_another_request_where_an_answer_has_one()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", (Key, "1"), ("Prefer", "wait=30"));

        using HttpResponseMessage other = await desk.PostAsync(
            "/api/articles", SampleArticle.Text, "text/plain", (Key, "1"), ("Prefer", "wait=30"), ("Accept", "text/markdown"));

        await Problems.AssertAsync(other, 422, "idempotency-key-reused", Key);
    }

    [Fact]
    public async Task What_a_caller_asked_for_who_hung_up_is_done_once_and_answered_when_the_call_is_repeated()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;
        using var call = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles")
        {
            Content = new StringContent("{\"id\": \"hung-up\", \"text\": \"The ferry sailed on Monday.\"}", null, "application/json"),
            Headers = { { Key, "1" }, { "Prefer", "wait=30" } },
        };
        Task first = desk.Client.SendAsync(request, call.Token);
        Versioned<Story> accepted = await desk.StoryAsync(StoryId.From(Origin.FromCallerId("hung-up")));
        await call.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        desk.Queue.IsPaused = false;

        HttpResponseMessage again = await AgainAsync();
        while (again.StatusCode == HttpStatusCode.Conflict)
        {
            await Task.Delay(20);
            again = await AgainAsync();
        }

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(["true"], again.Headers.GetValues("Idempotency-Replayed"));
        Story story = (await desk.Stories.FindAsync(accepted.Value.Id, default))!.Value;
        Assert.Equal(accepted.Value.Source, story.Source);

        Task<HttpResponseMessage> AgainAsync() => desk.PostAsync(
            "/api/articles", "{\"id\": \"hung-up\", \"text\": \"The ferry sailed on Monday.\"}", "application/json", (Key, "1"), ("Prefer", "wait=30"));
    }

    [Fact]
    public async Task A_key_whose_process_died_is_free_again_after_the_longest_call_and_any_key_after_a_day()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using HttpDesk desk = await HttpDesk.StartAsync(services => services.AddSingleton<TimeProvider>(clock));
        using HttpResponseMessage first = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", (Key, "1"));
        (string name, Versioned<KeptAnswer> kept) = desk.Answers.All.Select(a => (a.Key, a.Answer)).Single();
        await desk.Answers.TrySaveAsync(name, kept.Value with { Given = null }, kept.ETag, default);

        using HttpResponseMessage early = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", (Key, "1"));
        clock.Advance(OncePerKey.LongestCall);
        using HttpResponseMessage free = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", (Key, "1"));
        clock.Advance(TimeSpan.FromHours(23));
        using HttpResponseMessage kept23 = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", (Key, "1"));
        clock.Advance(TimeSpan.FromHours(1));
        using HttpResponseMessage next = await desk.PostAsync("/api/articles", SampleArticle.Corrected, "text/plain", (Key, "1"));

        Assert.Equal(
            [HttpStatusCode.Accepted, HttpStatusCode.Conflict, HttpStatusCode.Accepted, HttpStatusCode.Accepted, HttpStatusCode.Accepted],
            new[] { first, early, free, kept23, next }.Select(answer => answer.StatusCode));
        Assert.Equal([false, false, false, true, false], new[] { first, early, free, kept23, next }.Select(answer => answer.Headers.Contains("Idempotency-Replayed")));
    }

    [Fact]
    public async Task A_failure_of_ours_is_not_kept_and_a_refused_article_is()
    {
        var engine = new Mock<IDigestEngine>();
        engine.Setup(e => e.Identity).Returns(new EngineIdentity("chat", "desk-model", "1"));
        engine.Setup(e => e.DigestAsync(It.IsAny<Article>(), It.IsAny<DigestOptions>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("down"));
        await using HttpDesk desk = await HttpDesk.StartAsync(services => services.AddSingleton(engine.Object));

        using HttpResponseMessage failed = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain", (Key, "1"));
        using HttpResponseMessage repeated = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain", (Key, "1"));
        using HttpResponseMessage refused = await desk.PostAsync("/api/summaries", " \n ", "text/plain", (Key, "2"));
        using HttpResponseMessage again = await desk.PostAsync("/api/summaries", " \n ", "text/plain", (Key, "2"));

        await Problems.AssertAsync(failed, 500, "internal-error", null);
        await Problems.AssertAsync(repeated, 500, "internal-error", null);
        await Problems.AssertAsync(refused, 422, "empty-article", null);
        await Problems.AssertAsync(again, 422, "empty-article", null);
        Assert.Equal([false, true], new[] { repeated, again }.Select(answer => answer.Headers.Contains("Idempotency-Replayed")));
        engine.Verify(e => e.DigestAsync(It.IsAny<Article>(), It.IsAny<DigestOptions>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("two words")]
    [InlineData("ключ")]
    public async Task A_key_that_is_none_is_refused(string key)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.PostRawAsync("/api/articles", SampleArticle.Text, $"{Key}: {key}");

        await Problems.AssertAsync(answer, 400, "invalid-option", Key);
    }

    [Fact]
    public async Task A_key_of_any_length_but_up_to_255_and_one_of_two_are_refused()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage longest = await desk.PostRawAsync("/api/articles", SampleArticle.Text, $"{Key}: {new string('k', 255)}");
        using HttpResponseMessage tooLong = await desk.PostRawAsync("/api/articles", SampleArticle.Text, $"{Key}: {new string('k', 256)}");
        using HttpResponseMessage two = await desk.PostRawAsync("/api/articles", SampleArticle.Text, $"{Key}: 1", $"{Key}: 2");

        Assert.Equal(HttpStatusCode.Accepted, longest.StatusCode);
        await Problems.AssertAsync(tooLong, 400, "invalid-option", Key);
        await Problems.AssertAsync(two, 400, "invalid-option", Key);
    }
}
