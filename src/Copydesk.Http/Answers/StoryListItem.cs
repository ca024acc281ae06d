using Copydesk.Storing;

namespace Copydesk.Http.Answers;

/// <summary>A story in a list. Of a feed's list, state and time are those of what the feed shows.</summary>
/// <param name="Origin">What the id is made from, for example <c>id:</c> and the caller's own; absent in a feed's list.</param>
/// <param name="Revision">The revision that readers see.</param>
internal sealed record StoryListItem(
    string Id,
    StoryState State,
    DateTimeOffset Since,
    string? Reason,
    string? ReasonCode,
    string? Origin,
    string? Headline,
    string? Language,
    int? Revision,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? UpdatedAt,
    ArticleLinks Links)
{
    public static StoryListItem Of(StoryEntry entry) => new(
        entry.Id, entry.State, entry.Since, entry.Reason, entry.ReasonCode, entry.Origin, entry.Headline, entry.Language,
        entry.Revision, entry.PublishedAt, entry.UpdatedAt, ArticleLinks.Of(entry.Id, entry.Revision));

    public static StoryListItem Of(FeedEntry entry) => new(
        entry.StoryId, StoryState.Published, entry.UpdatedAt, Reason: null, ReasonCode: null, Origin: null, entry.Headline, entry.Language,
        entry.Revision, entry.PublishedAt, entry.UpdatedAt, ArticleLinks.Of(entry.StoryId, entry.Revision));
}
