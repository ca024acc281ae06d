namespace Copydesk.Storing;

/// <summary>A line of a story's history.</summary>
/// <param name="Number">From 1, in the story.</param>
/// <param name="Key">See <see cref="RevisionKey"/>; names the revision's blob.</param>
/// <param name="HoldReason">Why it waits for a person instead of being published.</param>
/// <param name="Headline">As in its digest, so that lists need not read that.</param>
/// <param name="Language">As in its digest.</param>
public sealed record RevisionEntry(
    int Number, string Key, string TextSha256, DateTimeOffset CreatedAt, string? HoldReason = null, string? Headline = null, string? Language = null);
