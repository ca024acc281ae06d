using Azure.Storage.Queues;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

internal sealed class StorageDigestQueue(QueueClient queue) : IDigestQueue
{
    /// <summary>The service's own default is seven days, after which a request would vanish without a word.</summary>
    internal static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    public Task EnqueueAsync(DigestRequest request, CancellationToken ct) =>
        EnqueueLaterAsync(request, TimeSpan.Zero, ct);

    public Task EnqueueLaterAsync(DigestRequest request, TimeSpan delay, CancellationToken ct) =>
        queue.SendMessageAsync(RequestMessage.Write(request), visibilityTimeout: delay, timeToLive: Forever, cancellationToken: ct);
}
