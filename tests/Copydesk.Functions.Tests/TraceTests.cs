using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Azure.Storage.Blobs;
using Copydesk.Telemetry;
using Xunit;

namespace Copydesk.Functions.Tests;

/// <summary>
/// The worker begins a span for each function it runs, and for a queue message that span knows nothing of who sent it: our own
/// spans lead on from there.
/// </summary>
public sealed class TraceTests : IDisposable
{
    private const string Text = "The ferry to Lindholm sailed again on Monday after nine months of repairs. It was full, and the harbour master was glad.";

    private readonly ActivitySource _worker = new("Worker of this test");
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;
    private readonly ShellDesk _desk = new();

    public TraceTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == DeskTelemetry.Name || source == _worker,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    [Fact]
    public async Task A_posted_article_is_one_trace_through_two_functions()
    {
        Activity posted = await InvokeAsync("function PostArticle", () => _desk.AnswerAsync(r => _desk.Function<ArticleFunctions>().PostArticle(r, default), Text));
        Activity digested = await InvokeAsync("function DigestArticle", _desk.DigestNextAsync);

        AssertOneTrace(posted, digested, "process digest-requests");
    }

    [Fact]
    public async Task An_upload_is_one_trace_through_two_functions()
    {
        _desk.Submissions.Upload("north/ferry.txt", Encoding.UTF8.GetBytes(Text));
        var upload = new BlobClient(new Uri("https://content.blob.core.windows.net/articles/north/ferry.txt"));

        Activity received = await InvokeAsync("function ReceiveUpload", () => _desk.Function<UploadTrigger>().ReceiveUpload(upload, default));
        Activity digested = await InvokeAsync("function DigestArticle", _desk.DigestNextAsync);

        AssertOneTrace(received, digested, "process digest-requests");
    }

    [Fact]
    public async Task Giving_up_belongs_to_the_trace_of_the_article_that_is_given_up()
    {
        Activity posted = await InvokeAsync("function PostArticle", () => _desk.AnswerAsync(r => _desk.Function<ArticleFunctions>().PostArticle(r, default), Text));
        string message = _desk.TakeMessage();
        Activity givenUp = await InvokeAsync("function GiveUpRequest", () => _desk.Function<PoisonTriggers>().GiveUpRequest(message, default));

        AssertOneTrace(posted, givenUp, "give up digest-requests");
    }

    [Fact]
    public void A_message_of_an_older_release_has_no_trace_and_is_read_all_the_same() =>
        Assert.Null(Azure.Storage.RequestMessage.Read("""{"storyId":"00000000000000000000000000","source":{"container":"articles","name":"a.txt"}}""")!.TraceParent);

    public void Dispose()
    {
        _listener.Dispose();
        _worker.Dispose();
        _desk.Dispose();
    }

    private async Task<Activity> InvokeAsync(string name, Func<Task> function)
    {
        Activity.Current = null;
        using Activity span = _worker.StartActivity(name, ActivityKind.Server)!;
        await function();
        return span;
    }

    private void AssertOneTrace(Activity first, Activity second, string work)
    {
        Activity[] trace = [.. _spans.Where(span => span.TraceId == first.TraceId)];
        Activity sent = Assert.Single(trace, span => span.DisplayName == "send digest-requests");
        Activity worked = Assert.Single(trace, span => span.DisplayName == work);

        Assert.Equal(first.SpanId, sent.ParentSpanId);
        Assert.Equal((ActivityKind.Consumer, sent.SpanId), (worked.Kind, worked.ParentSpanId));
        Assert.Equal(second.Context.SpanId, Assert.Single(worked.Links).Context.SpanId);
        Assert.DoesNotContain(_spans, span => span.TraceId == second.TraceId && span.Source.Name == DeskTelemetry.Name);
    }
}
