namespace Copydesk.Storing;

/// <summary>Where a story now stands in a feed, and the places from which pages may still show it.</summary>
/// <param name="Number">Null when it left the feed.</param>
/// <param name="Left">
/// Ascending: the place before this one, and those before it that were left by editions whose publication is not known to be finished.
/// </param>
public sealed record FeedMove(string Feed, long? Number, IReadOnlyList<long> Left);
