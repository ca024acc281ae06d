namespace Copydesk.Storing;

/// <summary>What the index of all stories shows of one; made from its blob alone.</summary>
/// <param name="Version">See <see cref="Story.Version"/>.</param>
/// <param name="Revision">The revision that readers see.</param>
/// <param name="Headline">Of that revision, or of the latest when readers see none; null before the first.</param>
/// <param name="Language">ISO 639-1 code, or <c>und</c>.</param>
public sealed record StoryEntry(
    string Id,
    int Version,
    StoryState State,
    DateTimeOffset Since,
    string Origin,
    string? Reason,
    string? ReasonCode,
    int? Revision,
    string? Headline,
    string? Language,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? UpdatedAt)
{
    public static StoryEntry Of(Story story)
    {
        RevisionEntry? shown = story.CurrentRevision ?? (story.Revisions is [.., var latest] ? latest : null);
        return new StoryEntry(
            story.Id, story.Version, story.State, story.Since, story.Origin, story.Reason, story.ReasonCode,
            story.Current, shown?.Headline, shown?.Language, story.PublishedAt, story.UpdatedAt);
    }
}
