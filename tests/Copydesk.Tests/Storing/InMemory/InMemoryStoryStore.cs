using System.Runtime.CompilerServices;
using Copydesk.Proving;
using Copydesk.Storing;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemoryStoryStore : IStoryStore
{
    private readonly InMemoryBlobs<Story> _stories = new();
    private readonly InMemoryBlobs<ProvenDigest> _revisions = new();
    private readonly InMemoryBlobs<string> _texts = new();

    public Task<Versioned<Story>?> FindAsync(string storyId, CancellationToken ct) =>
        Task.FromResult(_stories.Find(storyId) is var (story, etag) ? new Versioned<Story>(story, etag) : null);

    public Task<Versioned<Story>?> TrySaveAsync(Story story, string? ifMatch, CancellationToken ct) =>
        Task.FromResult(_stories.TrySave(story.Id, story, ifMatch) is { } etag ? new Versioned<Story>(story, etag) : null);

    public async IAsyncEnumerable<string> ListIdsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var (name, _, _) in _stories.List())
        {
            await Task.Yield();
            ct.ThrowIfCancellationRequested();
            yield return name;
        }
    }

    public Task SaveRevisionAsync(string storyId, string key, ProvenDigest digest, CancellationToken ct)
    {
        _revisions.TrySave($"{storyId}/{key}", digest, ifMatch: null);
        return Task.CompletedTask;
    }

    public Task<ProvenDigest?> FindRevisionAsync(string storyId, string key, CancellationToken ct) =>
        Task.FromResult(_revisions.Find($"{storyId}/{key}")?.Value);

    public Task SaveTextAsync(string storyId, string textSha256, string text, CancellationToken ct)
    {
        _texts.TrySave($"{storyId}/{textSha256}", text, ifMatch: null);
        return Task.CompletedTask;
    }

    public Task<string?> FindTextAsync(string storyId, string textSha256, CancellationToken ct) =>
        Task.FromResult(_texts.Find($"{storyId}/{textSha256}")?.Value);
}
