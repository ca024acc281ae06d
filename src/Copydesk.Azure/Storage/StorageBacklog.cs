using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Copydesk.Azure.Storage;

/// <summary>How much work lies in the queues, as far as the service counts: approximately.</summary>
public sealed class StorageBacklog
{
    private readonly StorageClients _clients;

    internal StorageBacklog(StorageClients clients) => _clients = clients;

    /// <returns>Requests that wait or are worked on, and those that failed so often that they were put aside.</returns>
    public async Task<(int Requests, int Poisoned)> CountAsync(CancellationToken ct)
    {
        int[] counts = await Task.WhenAll(CountAsync(_clients.Requests, ct), CountAsync(_clients.PoisonedRequests, ct));
        return (counts[0], counts[1]);
    }

    /// <returns>How long ago the oldest request was sent that waits to be taken up; zero when none does.</returns>
    internal async Task<TimeSpan> AgeAsync(DateTimeOffset now, CancellationToken ct)
    {
        PeekedMessage? oldest = await _clients.Requests.PeekMessageAsync(ct);
        return oldest?.InsertedOn is { } sent && sent < now ? now - sent : TimeSpan.Zero;
    }

    private static async Task<int> CountAsync(QueueClient queue, CancellationToken ct)
    {
        QueueProperties properties = await queue.GetPropertiesAsync(ct);
        return properties.ApproximateMessagesCount;
    }
}
