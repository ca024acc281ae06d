namespace Copydesk.Storing;

/// <summary>Where a story now stands in a feed, and the place that it left (null for its first publication).</summary>
public sealed record FeedMove(long Number, long? Left);
