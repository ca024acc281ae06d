using Azure;
using Azure.Data.Tables;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>Asks one part of the account for something small.</summary>
internal sealed class StorageProbe(string name, string part, Func<CancellationToken, Task> ask) : IHealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public string Name { get; } = name;

    public static StorageProbe Blobs(StorageClients clients) =>
        new("blob-storage", "Blob storage", ct => clients.Stories.GetPropertiesAsync(cancellationToken: ct));

    public static StorageProbe Queues(StorageClients clients) =>
        new("queue-storage", "Queue storage", ct => clients.Requests.GetPropertiesAsync(ct));

    public static StorageProbe Tables(StorageClients clients) =>
        new("table-storage", "Table storage", ct => clients.Feeds.GetEntityIfExistsAsync<TableEntity>("health", "health", cancellationToken: ct));

    public async Task<string?> CheckAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await ask(patience.Token);
            return null;
        }
        catch (RequestFailedException error) when (error.Status != 0)
        {
            return $"{part} answers {error.Status} {error.ErrorCode}.";
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return $"{part} does not answer.";
        }
    }
}
