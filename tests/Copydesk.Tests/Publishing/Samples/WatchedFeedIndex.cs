using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>Feeds in memory, with a count of the calls.</summary>
internal sealed class WatchedFeedIndex : IFeedIndex
{
    private readonly InMemoryFeedIndex _inner = new();
    private int _calls;
    private int _placed;

    public int Calls => _calls;

    public int Placed => _placed;

    public async Task<IReadOnlyList<FeedMove>> PlaceAsync(FeedEntry entry, IReadOnlyCollection<string> feeds, int publishedEdition, CancellationToken ct)
    {
        await Task.Yield();
        Interlocked.Increment(ref _calls);
        IReadOnlyList<FeedMove> moves = await _inner.PlaceAsync(entry, feeds, publishedEdition, ct);
        Interlocked.Increment(ref _placed);
        return moves;
    }

    public async Task<IReadOnlyList<FeedPosition>> TakeAsync(string feed, long? below, int count, CancellationToken ct)
    {
        await Task.Yield();
        Interlocked.Increment(ref _calls);
        return await _inner.TakeAsync(feed, below, count, ct);
    }

    public Task<IReadOnlyList<string>> ListAsync(CancellationToken ct)
    {
        Interlocked.Increment(ref _calls);
        return _inner.ListAsync(ct);
    }
}
