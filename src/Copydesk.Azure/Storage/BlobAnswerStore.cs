using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>One blob for each key.</summary>
internal sealed class BlobAnswerStore(BlobContainerClient container) : IAnswerStore
{
    public async Task<Versioned<KeptAnswer>?> FindAsync(string key, CancellationToken ct) =>
        await container.FindContentAsync(key, ct) is { } found
            ? new Versioned<KeptAnswer>(CopydeskJson.Read<KeptAnswer>(found.Content.ToMemory().Span), found.Details.ETag.Text())
            : null;

    public Task<string?> TrySaveAsync(string key, KeptAnswer answer, string? ifMatch, CancellationToken ct) =>
        container.TryWriteAsync(key, CopydeskJson.Write(answer), new BlobHttpHeaders { ContentType = "application/json" }, ifMatch, ct);

    public Task DeleteAsync(string key, string ifMatch, CancellationToken ct) => container.TryDeleteAsync(key, ifMatch, ct);

    public async Task ForgetAsync(DateTimeOffset before, CancellationToken ct)
    {
        await foreach (BlobItem blob in container.GetBlobsAsync(cancellationToken: ct))
        {
            if (blob.Properties is { LastModified: { } written, ETag: { } etag } && written < before) await container.TryDeleteAsync(blob.Name, etag.Text(), ct);
        }
    }
}
