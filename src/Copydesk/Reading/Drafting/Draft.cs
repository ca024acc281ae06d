namespace Copydesk.Reading.Drafting;

/// <summary>What a reader for one media type hands on: blocks in source order and what stood beside them.</summary>
internal sealed record Draft(IReadOnlyList<DraftBlock> Blocks)
{
    /// <summary>From metadata of the document; null when the title, if any, is a block.</summary>
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public Uri? SourceUrl { get; init; }

    /// <summary>As the document declares it; believed only where the text is too short to tell.</summary>
    public string? Language { get; init; }

    /// <summary>As found: each may be a list with commas.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<IntakeNote> Notes { get; init; } = [];
}
