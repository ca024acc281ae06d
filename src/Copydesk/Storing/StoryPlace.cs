namespace Copydesk.Storing;

/// <summary>Where a story stands in the index: newest <see cref="Story.Since"/> first, equals by id.</summary>
public sealed record StoryPlace(DateTimeOffset Since, string StoryId)
{
    public static StoryPlace Of(StoryEntry entry) => new(entry.Since, entry.Id);
}
