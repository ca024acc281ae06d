using Copydesk.Azure.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Works on one request; an exception gives the message back to the queue.</summary>
public sealed class DigestTrigger(ArticleWorker worker)
{
    [Function(nameof(DigestArticle))]
    public Task DigestArticle(
        [QueueTrigger(StorageNames.Requests, Connection = TriggerConnection.Name)] string message, CancellationToken ct) =>
        worker.HandleAsync(QueueMessages.Request(message), ct);
}
