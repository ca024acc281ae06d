using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Copydesk.Telemetry;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Copydesk.Functions;

/// <summary>
/// What the host has given up after <c>maxDequeueCount</c> or <c>poisonBlobThreshold</c> tries. Nothing comes after these
/// queues, so a message that can't be read is told to the log and let go: kept, it would fail again for ever.
/// </summary>
public sealed partial class PoisonTriggers(ArticleWorker worker, StoryDesk desk, ILogger<PoisonTriggers> logger)
{
    /// <summary>Named by the host, in the account of the uploads.</summary>
    public const string PoisonedUploads = "webjobs-blobtrigger-poison";

    [Function(nameof(GiveUpRequest))]
    public Task GiveUpRequest(
        [QueueTrigger(StorageNames.PoisonedRequests, Connection = TriggerConnection.Name)] string message, CancellationToken ct) =>
        RequestMessage.Read(message) is { } request ? worker.GiveUpAsync(request, ct) : LetGo(message, StorageNames.Requests);

    /// <summary>The blob trigger tries again without a pause, the queue with one: what failed for a moment is received here.</summary>
    [Function(nameof(ReceivePoisonedUpload))]
    public Task ReceivePoisonedUpload(
        [QueueTrigger(PoisonedUploads, Connection = TriggerConnection.Name)] string message, CancellationToken ct) =>
        PoisonedUpload.Read(message) is { } upload ? desk.AcceptUploadAsync(upload, ct) : LetGo(message, PoisonedUploads);

    /// <summary>What such a message holds nobody knows, so no word of it is logged.</summary>
    private Task LetGo(string message, string queue)
    {
        LogUnreadable(message.Length, queue);
        DeskMetrics.CountDeadLetter(queue);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A poisoned message of {Length} characters can't be read and is let go, first sent to {Queue}.")]
    private partial void LogUnreadable(int length, string queue);
}
