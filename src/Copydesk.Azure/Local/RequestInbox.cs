using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Copydesk.Azure.Storage;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Local;

/// <summary>The two queues, and what can become of a message.</summary>
internal sealed class RequestInbox(QueueClient requests, QueueClient poisoned, IOptions<LocalOptions> options)
{
    public TimeSpan Hold { get; } = options.Value.Hold;

    public async Task<QueueMessage?> ReceiveAsync(CancellationToken ct) => await requests.ReceiveMessageAsync(Hold, ct);

    /// <summary>Hides the message for so long from now.</summary>
    /// <returns>The receipt that now stands for our hold of it.</returns>
    public async Task<string> HideAsync(QueueMessage message, string receipt, TimeSpan time, CancellationToken ct)
    {
        UpdateReceipt update = await requests.UpdateMessageAsync(message.MessageId, receipt, visibilityTimeout: time, cancellationToken: ct);
        return update.PopReceipt;
    }

    public Task DeleteAsync(QueueMessage message, string receipt, CancellationToken ct) =>
        requests.DeleteMessageAsync(message.MessageId, receipt, ct);

    public async Task PoisonAsync(QueueMessage message, string receipt, CancellationToken ct)
    {
        await poisoned.SendMessageAsync(message.Body, timeToLive: StorageDigestQueue.Forever, cancellationToken: ct);
        await DeleteAsync(message, receipt, ct);
    }
}
