using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Copydesk.Digesting.Exchanges;

namespace Copydesk.Azure.Storage;

/// <summary>Answers that are paid for (container <c>answers</c>, private): one blob for each question, named by its hash.</summary>
internal sealed class BlobExchangeStore(BlobContainerClient container) : IExchangeStore
{
    public async Task<Exchange?> FindAsync(string requestSha256, CancellationToken ct) =>
        await container.FindContentAsync(NameOf(requestSha256), ct) is { } found
            ? CopydeskJson.Read<Exchange>(found.Content.ToMemory().Span)
            : null;

    public Task SaveAsync(Exchange exchange, CancellationToken ct) => container.GetBlobClient(NameOf(exchange.RequestSha256)).UploadAsync(
        new BinaryData(CopydeskJson.Write(exchange)),
        new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" } },
        ct);

    private static string NameOf(string requestSha256) => $"{requestSha256}.json";
}
