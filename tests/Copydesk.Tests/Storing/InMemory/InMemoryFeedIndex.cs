using Copydesk.Storing;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemoryFeedIndex : IFeedIndex
{
    private readonly Dictionary<string, Feed> _feeds = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public Task<FeedMove> PutAsync(string feed, FeedEntry entry, int publishedEdition, CancellationToken ct)
    {
        lock (_lock) return Task.FromResult(Of(feed).Put(entry, publishedEdition));
    }

    public Task<long?> RemoveAsync(string feed, string storyId, CancellationToken ct)
    {
        lock (_lock) return Task.FromResult(Of(feed).Remove(storyId));
    }

    public Task<IReadOnlyList<FeedPosition>> TakeAsync(string feed, long? below, int count, CancellationToken ct)
    {
        lock (_lock) return Task.FromResult(Of(feed).Take(below, count));
    }

    private Feed Of(string name)
    {
        if (!_feeds.TryGetValue(name, out Feed? feed)) _feeds[name] = feed = new Feed();
        return feed;
    }

    private sealed class Feed
    {
        private readonly SortedDictionary<long, FeedEntry> _entries = [];
        private readonly Dictionary<string, (int Edition, FeedMove Move)> _stories = new(StringComparer.Ordinal);
        private long _last;

        public FeedMove Put(FeedEntry entry, int publishedEdition)
        {
            bool isThere = _stories.TryGetValue(entry.StoryId, out var there);
            if (isThere && there.Edition >= entry.Edition) return there.Move;

            if (isThere) _entries.Remove(there.Move.Number);
            IReadOnlyList<long> before = isThere && there.Edition > publishedEdition ? there.Move.Left : [];
            var move = new FeedMove(++_last, isThere ? [.. before, there.Move.Number] : []);
            _entries[move.Number] = entry;
            _stories[entry.StoryId] = (entry.Edition, move);
            return move;
        }

        public long? Remove(string storyId)
        {
            if (!_stories.Remove(storyId, out var there)) return null;
            _entries.Remove(there.Move.Number);
            return there.Move.Number;
        }

        public IReadOnlyList<FeedPosition> Take(long? below, int count) =>
            [.. _entries.Reverse().Where(e => below is null || e.Key < below).Take(count).Select(e => new FeedPosition(e.Key, e.Value))];
    }
}
