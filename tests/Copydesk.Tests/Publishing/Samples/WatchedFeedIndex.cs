using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>Feeds in memory, with a count of the calls.</summary>
internal sealed class WatchedFeedIndex : IFeedIndex
{
    private readonly InMemoryFeedIndex _inner = new();
    private int _calls;
    private int _puts;

    public int Calls => _calls;

    public int Puts => _puts;

    public async Task<FeedMove> PutAsync(string feed, FeedEntry entry, int publishedEdition, CancellationToken ct)
    {
        await Task.Yield();
        Interlocked.Increment(ref _calls);
        FeedMove move = await _inner.PutAsync(feed, entry, publishedEdition, ct);
        Interlocked.Increment(ref _puts);
        return move;
    }

    public Task<long?> RemoveAsync(string feed, string storyId, CancellationToken ct) => _inner.RemoveAsync(feed, storyId, ct);

    public async Task<IReadOnlyList<FeedPosition>> TakeAsync(string feed, long? below, int count, CancellationToken ct)
    {
        await Task.Yield();
        Interlocked.Increment(ref _calls);
        return await _inner.TakeAsync(feed, below, count, ct);
    }
}
