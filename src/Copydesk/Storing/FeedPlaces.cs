namespace Copydesk.Storing;

/// <summary>Where a story stands in all feeds, and what it left behind: the part of a feed index that is the same wherever it is kept.</summary>
/// <param name="Edition">The edition that stands there; 0 before the first.</param>
public sealed record FeedPlaces(int Edition, IReadOnlyList<FeedMove> Moves)
{
    /// <summary>
    /// So many places that a story left, while none of its editions was published to the end, mean that nothing is published at all;
    /// only then the oldest place is forgotten.
    /// </summary>
    private const int MaxLeft = 1_000;

    public static FeedPlaces None { get; } = new(0, []);

    /// <summary>
    /// A newer edition takes a new place in each of its feeds. The same edition keeps its places, and leaves or joins the feeds whose
    /// rules have changed. An older edition changes nothing.
    /// </summary>
    /// <param name="publishedEdition">The story's <see cref="Story.PublishedEdition"/>: the places left up to this edition are forgotten.</param>
    /// <param name="next">The number that a feed gives next.</param>
    public FeedPlaces Place(int edition, IReadOnlyCollection<string> feeds, int publishedEdition, Func<string, long> next)
    {
        if (edition < Edition) return this;
        return new FeedPlaces(edition, [.. Moves.Select(move => move.Feed).Union(feeds).Select(Move).OfType<FeedMove>()]);

        FeedMove? Move(string feed)
        {
            FeedMove? known = Moves.FirstOrDefault(move => move.Feed == feed);
            bool belongs = feeds.Contains(feed);
            if (known is not null && edition == Edition && belongs == known.Number is not null) return known;

            IEnumerable<long> left = known is not null && Edition > publishedEdition ? known.Left : [];
            if (known?.Number is { } number) left = left.Append(number);
            FeedMove move = new(feed, belongs ? next(feed) : null, [.. left.TakeLast(MaxLeft)]);
            return belongs || move.Left.Count > 0 ? move : null;
        }
    }
}
