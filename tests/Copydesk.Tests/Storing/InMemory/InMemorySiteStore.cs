using Copydesk.Storing;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemorySiteStore : ISiteStore
{
    private readonly InMemoryBlobs<SiteFile> _files = new();

    /// <summary>All files, ordered by path.</summary>
    public IReadOnlyList<SiteFile> Files => [.. _files.List().Select(f => f.Value with { ETag = f.ETag })];

    public Task<SiteFile?> FindAsync(string path, CancellationToken ct) =>
        Task.FromResult(_files.Find(path) is var (file, etag) ? file with { ETag = etag } : null);

    public Task<bool> TrySaveAsync(SiteFile file, string? ifMatch, CancellationToken ct) =>
        Task.FromResult(_files.TrySave(file.Path, file, ifMatch) is not null);
}
