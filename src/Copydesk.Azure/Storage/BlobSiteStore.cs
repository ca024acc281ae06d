using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>The site's files under their own paths.</summary>
internal sealed class BlobSiteStore(BlobContainerClient container) : ISiteStore
{
    public async Task<SiteFile?> FindAsync(string path, CancellationToken ct) =>
        await container.FindContentAsync(path, ct) is { } found
            ? new SiteFile(path, found.Content.ToMemory(), found.Details.ContentType, found.Details.ETag.Text())
            : null;

    public async Task<bool> TrySaveAsync(SiteFile file, string? ifMatch, CancellationToken ct) =>
        await container.TryWriteAsync(file.Path, file.Content, Headers(file), ifMatch, ct) is not null;

    /// <summary>Without a word on caching a reader may keep a page for days after its correction.</summary>
    private static BlobHttpHeaders Headers(SiteFile file) => new() { ContentType = file.ContentType, CacheControl = "no-cache" };
}
