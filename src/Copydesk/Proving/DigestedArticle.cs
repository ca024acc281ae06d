namespace Copydesk.Proving;

/// <summary>What a digest says of the article that it was made from.</summary>
/// <param name="Sections">Headings in order; sections without a heading are not listed.</param>
/// <param name="TextSha256">Lower-case hex SHA-256 of the canonical text's UTF-8 bytes.</param>
public sealed record DigestedArticle(
    string? Title,
    string? Byline,
    DateTimeOffset? PublishedAt,
    Uri? SourceUrl,
    IReadOnlyList<string> Sections,
    int WordCount,
    string TextSha256)
{
    /// <summary>ISO 639-1 code; null when the digest is in the same language.</summary>
    public string? Language { get; init; }

    /// <summary>Empty in digests that were stored before there were tags.</summary>
    public IReadOnlyList<string> Tags { get; init => field = value ?? []; } = [];
}
