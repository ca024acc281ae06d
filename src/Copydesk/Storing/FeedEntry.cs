namespace Copydesk.Storing;

/// <summary>What feeds and lists show of a published story.</summary>
/// <param name="Edition">See <see cref="Story.Edition"/>.</param>
/// <param name="Revision">Number of the revision shown.</param>
/// <param name="Categories">The article's own tags, then the names that it mentions most.</param>
public sealed record FeedEntry(
    string StoryId,
    int Edition,
    int Revision,
    string Headline,
    IReadOnlyList<string> Summary,
    IReadOnlyList<FeedFact> KeyFacts,
    string Language,
    string? Byline,
    Uri? SourceUrl,
    IReadOnlyList<string> Categories,
    int DeskNotes,
    DateTimeOffset PublishedAt,
    DateTimeOffset UpdatedAt);
