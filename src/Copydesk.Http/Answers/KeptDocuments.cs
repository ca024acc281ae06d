using Copydesk.Storing;
using Microsoft.Extensions.Caching.Memory;

namespace Copydesk.Http.Answers;

/// <summary>
/// Documents that never change under their key: read from storage once, and kept while there is room. What may change, a story's
/// state and its current revision, is read for each call before one of these is asked for.
/// </summary>
internal sealed class KeptDocuments<TKey> : IDisposable where TKey : notnull
{
    /// <summary>Bytes; several hundred digests.</summary>
    private const long Room = 16 * 1024 * 1024;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Room });
    private readonly SharedReads<TKey, Document> _reads;

    public KeptDocuments(Func<TKey, Task<Document>> read) => _reads = new(async key => Keep(key, await read(key)));

    public Task<Document> ReadAsync(TKey key, CancellationToken ct) =>
        _kept.TryGetValue(key, out Document? document) ? Task.FromResult(document!) : _reads.ReadAsync(key, ct);

    public void Dispose() => _kept.Dispose();

    private Document Keep(TKey key, Document document) => _kept.Set(key, document, new MemoryCacheEntryOptions { Size = document.Content.Length });
}
