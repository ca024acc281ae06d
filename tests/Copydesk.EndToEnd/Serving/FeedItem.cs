namespace Copydesk.EndToEnd.Serving;

/// <summary>What a test looks at of a feed's entry.</summary>
internal sealed record FeedItem(string StoryId, int Revision, string Title);
