namespace Copydesk.Intake;

/// <summary>What the caller knows of an article; each value wins over what reading finds.</summary>
/// <param name="FileName">Only a hint for the media type (its extension); never part of the identity.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Tags">Null or empty when nothing is said of them.</param>
public sealed record SubmissionMetadata(
    string? Title = null,
    string? Byline = null,
    DateTimeOffset? PublishedAt = null,
    Uri? SourceUrl = null,
    string? Language = null,
    string? FileName = null,
    IReadOnlyList<string>? Tags = null)
{
    public static SubmissionMetadata None { get; } = new();
}
