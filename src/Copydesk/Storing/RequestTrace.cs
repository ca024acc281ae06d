using System.Diagnostics;
using Copydesk.Telemetry;

namespace Copydesk.Storing;

/// <summary>Takes a trace through the queue, so that an article has one from its upload to the feeds.</summary>
internal static class RequestTrace
{
    public static async Task SendAsync(DigestRequest request, Func<DigestRequest, Task> send)
    {
        using Activity? span = DeskTelemetry.Source.StartActivity(
            $"send {DigestRequest.Queue}", ActivityKind.Producer, default(ActivityContext), Tags(request, "send"));
        try
        {
            await send(request with { TraceParent = Activity.Current?.Id });
        }
        catch (Exception error)
        {
            span.Fail(error);
            throw;
        }
    }

    /// <summary>A child of the span that sent the request; a shell's own span around the message, which began a trace of its own, is linked.</summary>
    /// <param name="operation"><c>process</c>, or <c>give up</c> for a dead letter.</param>
    public static Activity? Take(DigestRequest request, string operation)
    {
        bool isTraced = ActivityContext.TryParse(request.TraceParent, traceState: null, isRemote: true, out ActivityContext sender);
        ActivityLink[] around = isTraced && Activity.Current is { } current ? [new ActivityLink(current.Context)] : [];
        return DeskTelemetry.Source.StartActivity(
            $"{operation} {DigestRequest.Queue}", ActivityKind.Consumer, sender, Tags(request, operation), around);
    }

    private static IEnumerable<KeyValuePair<string, object?>> Tags(DigestRequest request, string operation) =>
    [
        new("messaging.system", "azure_queue_storage"),
        new("messaging.destination.name", DigestRequest.Queue),
        new("messaging.operation.name", operation),
        new("messaging.operation.type", operation == "send" ? "send" : "process"),
        new(DeskTelemetry.StoryId, request.StoryId),
    ];
}
