using System.Text.Json;
using Copydesk.Azure.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Works on one request; an exception gives the message back to the queue.</summary>
public sealed class DigestTrigger(ArticleWorker worker)
{
    /// <exception cref="JsonException">No request; the host puts the message aside after its tries.</exception>
    [Function(nameof(DigestArticle))]
    public Task DigestArticle(
        [QueueTrigger(StorageNames.Requests, Connection = TriggerConnection.Name)] string message, CancellationToken ct) =>
        worker.HandleAsync(RequestMessage.Read(message) ?? throw new JsonException("The message is no request for a digest."), ct);
}
