namespace Copydesk.Storing;

/// <summary>
/// Ordered lists of published stories (table <c>stories</c>), derived from the stories. The cost of a call does not
/// depend on how many stories a feed holds.
/// </summary>
public interface IFeedIndex
{
    /// <summary>
    /// Puts the story on top of the feed and takes it from its old place, in one transaction. Putting the same edition again, or an
    /// older one, changes nothing and returns the same move as before, so that interrupted publishing can be finished.
    /// </summary>
    /// <param name="publishedEdition">The story's <see cref="Story.PublishedEdition"/>: the places left up to this edition are forgotten.</param>
    Task<FeedMove> PutAsync(string feed, FeedEntry entry, int publishedEdition, CancellationToken ct);

    /// <summary>Takes the story out; the place it left, or null when it was not there.</summary>
    Task<long?> RemoveAsync(string feed, string storyId, CancellationToken ct);

    /// <summary>Newest first: up to <paramref name="count"/> entries with a number below <paramref name="below"/> (null: from the top).</summary>
    Task<IReadOnlyList<FeedPosition>> TakeAsync(string feed, long? below, int count, CancellationToken ct);
}
