namespace Copydesk.Storing;

/// <summary>An entry with its place in a feed: numbers rise from 1 with each publication; a corrected story takes a new one.</summary>
public sealed record FeedPosition(long Number, FeedEntry Entry);
