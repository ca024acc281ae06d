using System.Text.Json.Serialization;

namespace Copydesk.Storing;

/// <summary>
/// What is stored and published under a stable id. Its blob's ETag is the one commit point: table, feeds and pages are
/// derived from it. <see cref="State"/> tells of the latest submission; <see cref="Current"/> is what readers see, and
/// stays while a correction is worked on or is refused.
/// </summary>
public sealed record Story
{
    public required string Id { get; init; }

    /// <summary>Counts the commits of this blob; the index compares it to know which of two is newer.</summary>
    public int Version { get; init; }

    /// <summary>Kind and value of the origin that the id is made from: <c>upload:articles/a.txt</c>.</summary>
    public required string Origin { get; init; }

    public required StoryState State { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>Why it waits, or is held, rejected or failed; safe to show.</summary>
    public string? Reason { get; init; }

    /// <summary>Stable code beside <see cref="Reason"/>.</summary>
    public string? ReasonCode { get; init; }

    /// <summary>The latest submission; work on any other is out of date.</summary>
    public required SourceReference Source { get; init; }

    public IReadOnlyList<RevisionEntry> Revisions { get; init; } = [];

    /// <summary>Number of the revision that readers see; null before the first.</summary>
    public int? Current { get; init; }

    /// <summary>Counts changes of <see cref="Current"/>; derived places compare it to know whether they are behind.</summary>
    public int Edition { get; init; }

    /// <summary>The edition that feeds and pages show; behind <see cref="Edition"/> only while publishing is under way.</summary>
    public int PublishedEdition { get; init; }

    /// <summary>When the first revision was published; it never changes.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When <see cref="Current"/> last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    [JsonIgnore]
    public RevisionEntry? CurrentRevision => Current is { } n ? Revisions[n - 1] : null;

    /// <summary>The latest submission is published and every feed and page shows it.</summary>
    [JsonIgnore]
    public bool IsPublic => State == StoryState.Published && PublishedEdition == Edition;

    /// <summary>The latest submission needs no more work of ours: it is public, waits for a person or a date, or was refused.</summary>
    [JsonIgnore]
    public bool IsAtEnd => State switch
    {
        StoryState.Received or StoryState.Digesting or StoryState.Waiting => false,
        StoryState.Published => IsPublic,
        _ => true,
    };

    /// <summary>The revision with this <see cref="RevisionKey"/>, if the story has had it.</summary>
    public RevisionEntry? FindRevision(string key) => Revisions.FirstOrDefault(r => r.Key == key);
}
