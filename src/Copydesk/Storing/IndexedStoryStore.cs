using Copydesk.Proving;

namespace Copydesk.Storing;

/// <summary>Counts a story's versions and puts each into the index once it is committed.</summary>
/// <remarks>
/// A process that dies between the two leaves the index one version behind. Its message comes again, and
/// <see cref="ArticleWorker"/> puts the story that it finds; <c>copydesk rebuild</c> does so for all.
/// </remarks>
public sealed class IndexedStoryStore(IStoryStore stories, IStoryIndex index) : IStoryStore
{
    public async Task<Versioned<Story>?> TrySaveAsync(Story story, string? ifMatch, CancellationToken ct)
    {
        if (await stories.TrySaveAsync(story with { Version = story.Version + 1 }, ifMatch, ct) is not { } saved) return null;
        await index.PutAsync(StoryEntry.Of(saved.Value), ct);
        return saved;
    }

    public Task<Versioned<Story>?> FindAsync(string storyId, CancellationToken ct) => stories.FindAsync(storyId, ct);

    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken ct) => stories.ListIdsAsync(ct);

    public Task SaveRevisionAsync(string storyId, string key, ProvenDigest digest, CancellationToken ct) =>
        stories.SaveRevisionAsync(storyId, key, digest, ct);

    public Task<ProvenDigest?> FindRevisionAsync(string storyId, string key, CancellationToken ct) => stories.FindRevisionAsync(storyId, key, ct);

    public Task SaveTextAsync(string storyId, string textSha256, string text, CancellationToken ct) =>
        stories.SaveTextAsync(storyId, textSha256, text, ct);

    public Task<string?> FindTextAsync(string storyId, string textSha256, CancellationToken ct) => stories.FindTextAsync(storyId, textSha256, ct);
}
