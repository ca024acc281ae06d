using Copydesk.Storing;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemoryFeedIndex : IFeedIndex
{
    private readonly Dictionary<string, SortedDictionary<long, FeedEntry>> _feeds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FeedPlaces> _stories = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public Task<IReadOnlyList<FeedMove>> PlaceAsync(FeedEntry entry, IReadOnlyCollection<string> feeds, int publishedEdition, CancellationToken ct)
    {
        lock (_lock) return Task.FromResult(Place(entry, feeds, publishedEdition));
    }

    public Task<IReadOnlyList<FeedPosition>> TakeAsync(string feed, long? below, int count, CancellationToken ct)
    {
        lock (_lock)
        {
            IEnumerable<KeyValuePair<long, FeedEntry>> entries = _feeds.TryGetValue(feed, out var found) ? found : [];
            return Task.FromResult<IReadOnlyList<FeedPosition>>(
                [.. entries.Reverse().Where(e => below is null || e.Key < below).Take(count).Select(e => new FeedPosition(e.Key, e.Value))]);
        }
    }

    public Task<IReadOnlyList<string>> ListAsync(CancellationToken ct)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<string>>([.. _last.Keys]);
    }

    private IReadOnlyList<FeedMove> Place(FeedEntry entry, IReadOnlyCollection<string> feeds, int publishedEdition)
    {
        FeedPlaces known = _stories.GetValueOrDefault(entry.StoryId, FeedPlaces.None);
        if (entry.Edition < known.Edition) return known.Moves;

        FeedPlaces placed = known.Place(entry.Edition, feeds, publishedEdition, feed => _last.GetValueOrDefault(feed) + 1);
        foreach (FeedMove move in known.Moves) Of(move.Feed).Remove(move.Number ?? 0);
        foreach (FeedMove move in placed.Moves)
        {
            if (move.Number is not { } number) continue;
            Of(move.Feed)[number] = entry;
            _last[move.Feed] = Math.Max(_last.GetValueOrDefault(move.Feed), number);
        }

        _stories[entry.StoryId] = placed;
        return placed.Moves;
    }

    private SortedDictionary<long, FeedEntry> Of(string feed)
    {
        if (!_feeds.TryGetValue(feed, out var entries)) _feeds[feed] = entries = [];
        return entries;
    }
}
