using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>What the host has given up after <c>maxDequeueCount</c> or <c>poisonBlobThreshold</c> tries.</summary>
public sealed class PoisonTriggers(ArticleWorker worker, StoryDesk desk)
{
    /// <summary>Named by the host, in the account of the uploads.</summary>
    public const string PoisonedUploads = "webjobs-blobtrigger-poison";

    [Function(nameof(GiveUpRequest))]
    public Task GiveUpRequest(
        [QueueTrigger(StorageNames.PoisonedRequests, Connection = TriggerConnection.Name)] string message, CancellationToken ct) =>
        worker.GiveUpAsync(QueueMessages.Request(message), ct);

    /// <summary>The blob trigger tries again without a pause, the queue with one: what failed for a moment is received here.</summary>
    [Function(nameof(ReceivePoisonedUpload))]
    public Task ReceivePoisonedUpload(
        [QueueTrigger(PoisonedUploads, Connection = TriggerConnection.Name)] string message, CancellationToken ct) =>
        desk.AcceptUploadAsync(QueueMessages.PoisonedUpload(message), ct);
}
