namespace Copydesk.Storing;

/// <summary>
/// Ordered lists of published stories (table <c>stories</c>), derived from the stories. The cost of a call does not
/// depend on how many stories a feed holds.
/// </summary>
public interface IFeedIndex
{
    /// <summary>
    /// Puts the story on top of these feeds and takes it from its old places in these and all others, in one transaction. The same
    /// edition again keeps its places and returns the same moves, so that interrupted publishing can be finished; an older edition
    /// changes nothing and gets the moves of the newer one. See <see cref="FeedPlaces"/>.
    /// </summary>
    /// <param name="publishedEdition">The story's <see cref="Story.PublishedEdition"/>: the places left up to this edition are forgotten.</param>
    Task<IReadOnlyList<FeedMove>> PlaceAsync(FeedEntry entry, IReadOnlyCollection<string> feeds, int publishedEdition, CancellationToken ct);

    /// <summary>Newest first: up to <paramref name="count"/> entries with a number below <paramref name="below"/> (null: from the top).</summary>
    Task<IReadOnlyList<FeedPosition>> TakeAsync(string feed, long? below, int count, CancellationToken ct);

    /// <summary>Every feed that has ever held a story, in no order that means anything.</summary>
    Task<IReadOnlyList<string>> ListAsync(CancellationToken ct);
}
