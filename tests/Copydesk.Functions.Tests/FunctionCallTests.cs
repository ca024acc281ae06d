using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using Copydesk.Intake;
using Copydesk.Storing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using Xunit;

namespace Copydesk.Functions.Tests;

/// <summary>Every function is called; what it answers or leaves behind is what the product promises.</summary>
public sealed class FunctionCallTests : IDisposable
{
    private const string Text = "The ferry to Lindholm sailed again on Monday after nine months of repairs. It was full, and the harbour master was glad.";

    private readonly ShellDesk _desk = new();

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_posted_article_is_digested_from_the_queue_and_read_back()
    {
        (int accepted, string body) = await _desk.AnswerAsync(r => _desk.Function<ArticleFunctions>().PostArticle(r, None), Text);
        string id = JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!;
        (_, string received) = await _desk.AnswerAsync(r => _desk.Function<ArticleFunctions>().GetArticle(r, None), route: ("id", id));
        await _desk.DigestNextAsync();
        (_, string published) = await _desk.AnswerAsync(r => _desk.Function<ArticleFunctions>().GetArticle(r, None), route: ("id", id));
        (int story, string digest) = await _desk.AnswerAsync(r => _desk.Function<StoryFunctions>().GetStory(r, None), route: ("id", id));
        (int text, string canonical) = await _desk.AnswerAsync(r => _desk.Function<StoryFunctions>().GetStoryText(r, None), route: ("id", id));
        (int revision, string first) = await _desk.AnswerAsync(r => _desk.Function<StoryFunctions>().GetRevision(r, None), null, ("id", id), ("n", "1"));

        (int listed, string list) = await _desk.AnswerAsync(r => _desk.Function<StoryFunctions>().ListStories(r, None));

        Assert.Equal((202, 200, 200, 200, 200), (accepted, story, text, revision, listed));
        Assert.Contains($"\"/api/stories/{id}\"", list, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"received\"", received, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"published\"", published, StringComparison.Ordinal);
        Assert.Equal(id, JsonDocument.Parse(digest).RootElement.GetProperty("storyId").GetString());
        Assert.Contains("The ferry to Lindholm", canonical, StringComparison.Ordinal);
        Assert.Equal(digest, first);
    }

    [Fact]
    public async Task A_host_that_drains_gives_the_message_back_and_the_next_one_does_the_work()
    {
        (_, string body) = await _desk.AnswerAsync(r => _desk.Function<ArticleFunctions>().PostArticle(r, None), Text);
        string id = JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!;
        string message = _desk.TakeMessage();
        using var draining = new CancellationTokenSource();
        await draining.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _desk.Function<DigestTrigger>().DigestArticle(message, draining.Token));
        StoryState after = (await _desk.Stories.FindAsync(id, None))!.Value.State;
        await _desk.Function<DigestTrigger>().DigestArticle(message, None);

        Assert.True(after is StoryState.Received or StoryState.Digesting, $"The drained story is {after}.");
        Assert.Equal(StoryState.Published, (await _desk.Stories.FindAsync(id, None))!.Value.State);
    }

    [Fact]
    public async Task A_summary_comes_at_once_and_leaves_the_queue_empty()
    {
        (int status, string body) = await _desk.AnswerAsync(r => _desk.Function<ArticleFunctions>().PostSummary(r, None), Text);

        Assert.Equal(200, status);
        Assert.NotEqual(0, JsonDocument.Parse(body).RootElement.GetProperty("summary").GetArrayLength());
        Assert.Empty(_desk.Queue.Requests);
    }

    [Fact]
    public async Task A_bad_request_is_a_problem_here_as_in_the_local_shell()
    {
        (int status, string body) = await _desk.AnswerAsync(r => _desk.Function<StoryFunctions>().GetStory(r, None), route: ("id", "nobody"));

        Assert.Equal(404, status);
        Assert.Contains("urn:copydesk:problem:no-such-story", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calls_are_told_to_machines_and_people()
    {
        (int openApi, string document) = await _desk.AnswerAsync(r => _desk.Function<DocsFunctions>().GetOpenApi(r, None));
        (int docs, string page) = await _desk.AnswerAsync(r => _desk.Function<DocsFunctions>().GetDocs(r, None));

        Assert.Equal((200, 200), (openApi, docs));
        Assert.Equal("3.1.0", JsonDocument.Parse(document).RootElement.GetProperty("openapi").GetString());
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_model_cost_is_told()
    {
        (int status, string body) = await _desk.AnswerAsync(r => _desk.Function<UsageFunction>().GetUsage(r, None));

        Assert.Equal(200, status);
        Assert.Equal(0, JsonDocument.Parse(body).RootElement.GetProperty("total").GetProperty("calls").GetInt32());
    }

    [Fact]
    public async Task Health_is_told()
    {
        (int status, string body) = await _desk.AnswerAsync(r => _desk.Function<HealthFunction>().GetHealth(r, None));

        Assert.Equal(200, status);
        Assert.Contains("\"ready\":true", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_is_asked_for_by_its_whole_path_and_an_event_that_comes_twice_asks_once()
    {
        _desk.Submissions.Upload("north/2025/ferry.txt", Encoding.UTF8.GetBytes(Text));
        var upload = new BlobClient(new Uri("https://content.blob.core.windows.net/articles/north/2025/ferry.txt"));

        await _desk.Function<UploadTrigger>().ReceiveUpload(upload, None);
        await _desk.Function<UploadTrigger>().ReceiveUpload(upload, None);

        DigestRequest request = Assert.Single(_desk.Queue.Requests);
        Assert.Equal(("articles", "north/2025/ferry.txt"), (request.Source.Container, request.Source.Name));
        Assert.Equal(StoryId.From(Origin.FromUpload("articles", "north/2025/ferry.txt")).Value, request.StoryId);
    }

    [Fact]
    public async Task A_request_that_the_host_gave_up_ends_in_a_failed_story()
    {
        _desk.Submissions.Upload("ferry.txt", Encoding.UTF8.GetBytes(Text));
        await _desk.Function<SweepTimer>().SweepUploads(new TimerInfo(), None);
        string id = _desk.Queue.Requests[0].StoryId;

        await _desk.Function<PoisonTriggers>().GiveUpRequest(_desk.TakeMessage(), None);

        Assert.Equal(StoryState.Failed, (await _desk.Stories.FindAsync(id, None))!.Value.State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_upload_that_the_host_gave_up_is_received_after_all(bool isBase64)
    {
        _desk.Submissions.Upload("a/ferry.txt", Encoding.UTF8.GetBytes(Text));
        string json = """{"FunctionId":"Host.Functions.ReceiveUpload","BlobType":"BlockBlob","ContainerName":"articles","BlobName":"a/ferry.txt","ETag":"\"0x8D\""}""";
        string message = isBase64 ? Convert.ToBase64String(Encoding.UTF8.GetBytes(json)) : json;

        await _desk.Function<PoisonTriggers>().ReceivePoisonedUpload(message, None);

        Assert.Equal("a/ferry.txt", Assert.Single(_desk.Queue.Requests).Source.Name);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("bnVsbA==")]
    [InlineData("""{"ContainerName":"articles","BlobName":""}""")]
    [InlineData("""{"ContainerName":"articles","BlobName":7}""")]
    public async Task A_poisoned_message_that_can_not_be_read_is_let_go(string message)
    {
        await _desk.Function<PoisonTriggers>().ReceivePoisonedUpload(message, None);
        await _desk.Function<PoisonTriggers>().GiveUpRequest(message, None);

        Assert.Empty(_desk.Queue.Requests);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"storyId":"00000000000000000000000000","source":{}}""")]
    public async Task A_message_that_is_no_request_fails_loudly(string message) =>
        await Assert.ThrowsAnyAsync<JsonException>(() => _desk.Function<DigestTrigger>().DigestArticle(message, None));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_sweep_finds_an_upload_whose_event_never_came(bool isPastDue)
    {
        _desk.Submissions.Upload("lost.txt", Encoding.UTF8.GetBytes(Text));

        await _desk.Function<SweepTimer>().SweepUploads(new TimerInfo { IsPastDue = isPastDue }, None);

        Assert.Equal("lost.txt", Assert.Single(_desk.Queue.Requests).Source.Name);
    }

    [Fact]
    public async Task Answers_that_are_older_than_their_keys_are_forgotten()
    {
        var answers = new Mock<IAnswerStore>();

        await new AnswerTimer(answers.Object, new NoonClock()).ForgetAnswers(new TimerInfo(), None);

        answers.Verify(a => a.ForgetAsync(new DateTimeOffset(2025, 5, 6, 12, 0, 0, TimeSpan.Zero), None), Times.Once);
    }

    [Fact]
    public async Task A_sweep_that_could_not_hand_on_an_upload_fails_after_all_were_tried()
    {
        _desk.Submissions.Upload("a.txt", Encoding.UTF8.GetBytes(Text));
        _desk.Submissions.Upload("b.txt", Encoding.UTF8.GetBytes(Text));
        var desk = new StoryDesk(_desk.Stories, _desk.Submissions, new BrokenQueue(), TimeProvider.System);
        var timer = new SweepTimer(new UploadSweep(_desk.Submissions, desk, TimeProvider.System, NullLogger<UploadSweep>.Instance));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => timer.SweepUploads(new TimerInfo(), None));

        Assert.StartsWith("2 uploads", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private sealed class NoonClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 5, 7, 12, 0, 0, TimeSpan.Zero);
    }

    private sealed class BrokenQueue : IDigestQueue
    {
        public Task EnqueueAsync(DigestRequest request, CancellationToken ct) => throw new IOException("The queue does not answer.");

        public Task EnqueueLaterAsync(DigestRequest request, TimeSpan delay, CancellationToken ct) => EnqueueAsync(request, ct);
    }
}
