using Copydesk.Proving;
using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>Stores in memory, a desk that edits stories, and publishers; each publisher stands for a process.</summary>
internal sealed class Newsroom(SiteOptions? options = null)
{
    public const string Address = "http://localhost:7071/";

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly SiteOptions _options = (options ?? new SiteOptions()) with { BaseUrl = Address };
    private int _minutes;

    public InMemoryStoryStore Stories { get; } = new();

    public WatchedFeedIndex Index { get; } = new();

    public WatchedSite Site { get; } = new();

    public SitePublisher NewPublisher(SiteOptions? others = null) =>
        new(Stories, Index, Site, Options.Create(others is null ? _options : others with { BaseUrl = Address }), NullLogger<SitePublisher>.Instance);

    public async Task<Story> PublishAsync(SitePublisher publisher, string storyId, DigestBuilder digest) =>
        await publisher.PublishAsync(await EditAsync(storyId, digest), default);

    /// <summary>Makes this digest the story's current revision, as the desk would, one minute after the last such call.</summary>
    public async Task<Story> EditAsync(string storyId, DigestBuilder digest, string? origin = null)
    {
        ProvenDigest proven = digest.Build();
        DateTimeOffset now = Start.AddMinutes(Interlocked.Increment(ref _minutes));
        Versioned<Story>? stored = await Stories.FindAsync(storyId, default);
        Story story = stored?.Value ?? new Story
        {
            Id = storyId, Origin = origin ?? "id:" + storyId, State = StoryState.Published, Since = now, Source = new SourceReference("articles", storyId), PublishedAt = now,
        };
        var revision = new RevisionEntry(story.Revisions.Count + 1, DigestBuilder.Sha256($"{storyId} {story.Revisions.Count}"), proven.Article.TextSha256, now);
        await Stories.SaveRevisionAsync(storyId, revision.Key, proven, default);
        await Stories.SaveTextAsync(storyId, revision.TextSha256, digest.Text, default);
        Story edited = story with { Revisions = [.. story.Revisions, revision], Current = revision.Number, Edition = story.Edition + 1, UpdatedAt = now };
        return (await Stories.TrySaveAsync(edited, stored?.ETag, default) ?? throw new InvalidOperationException("Edited twice at once.")).Value;
    }
}
