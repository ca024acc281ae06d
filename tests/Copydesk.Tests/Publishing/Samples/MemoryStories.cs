using System.Collections.Concurrent;
using System.Globalization;
using Copydesk.Proving;
using Copydesk.Storing;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>Stories in memory, with the writes of a desk that a test needs.</summary>
internal sealed class MemoryStories : IStoryStore
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly ConcurrentDictionary<string, Versioned<Story>> _stories = new();
    private readonly ConcurrentDictionary<(string, string), ProvenDigest> _revisions = new();
    private readonly ConcurrentDictionary<(string, string), string> _texts = new();
    private readonly Lock _gate = new();
    private int _version;
    private int _clock;

    /// <summary>Makes this digest the story's current revision, as the desk would, one minute after the last such call.</summary>
    public async Task<Story> EditAsync(string storyId, DigestBuilder digest)
    {
        ProvenDigest proven = digest.Build();
        DateTimeOffset now = Start.AddMinutes(Interlocked.Increment(ref _clock));
        Versioned<Story>? stored = await FindAsync(storyId, default);
        Story story = stored?.Value ?? new Story
        {
            Id = storyId, Origin = "id:" + storyId, State = StoryState.Published, Since = now, Source = new SourceReference("articles", storyId), PublishedAt = now,
        };
        var revision = new RevisionEntry(story.Revisions.Count + 1, DigestBuilder.Sha256($"{storyId} {story.Revisions.Count}"), proven.Article.TextSha256, now);
        await SaveRevisionAsync(storyId, revision.Key, proven, default);
        await SaveTextAsync(storyId, revision.TextSha256, digest.Text, default);
        Story edited = story with { Revisions = [.. story.Revisions, revision], Current = revision.Number, Edition = story.Edition + 1, UpdatedAt = now };
        return (await TrySaveAsync(edited, stored?.ETag, default) ?? throw new InvalidOperationException("Edited twice at once.")).Value;
    }

    public async Task<Versioned<Story>?> FindAsync(string storyId, CancellationToken ct)
    {
        await Task.Yield();
        return _stories.GetValueOrDefault(storyId);
    }

    public async Task<Versioned<Story>?> TrySaveAsync(Story story, string? ifMatch, CancellationToken ct)
    {
        await Task.Yield();
        lock (_gate)
        {
            if (_stories.GetValueOrDefault(story.Id)?.ETag != ifMatch) return null;
            return _stories[story.Id] = new Versioned<Story>(story, (++_version).ToString(CultureInfo.InvariantCulture));
        }
    }

    public Task SaveRevisionAsync(string storyId, string key, ProvenDigest digest, CancellationToken ct)
    {
        _revisions[(storyId, key)] = digest;
        return Task.CompletedTask;
    }

    public Task<ProvenDigest?> FindRevisionAsync(string storyId, string key, CancellationToken ct) => Task.FromResult(_revisions.GetValueOrDefault((storyId, key)));

    public Task SaveTextAsync(string storyId, string textSha256, string text, CancellationToken ct)
    {
        _texts[(storyId, textSha256)] = text;
        return Task.CompletedTask;
    }

    public Task<string?> FindTextAsync(string storyId, string textSha256, CancellationToken ct) => Task.FromResult(_texts.GetValueOrDefault((storyId, textSha256)));
}
