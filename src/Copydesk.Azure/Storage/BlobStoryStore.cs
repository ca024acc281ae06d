using System.Runtime.CompilerServices;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Copydesk.Proving;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>Per story: <c>{id}/story.json</c>, <c>{id}/revisions/{key}.json</c> and <c>{id}/texts/{sha256}.txt</c>.</summary>
internal sealed class BlobStoryStore(BlobContainerClient container) : IStoryStore
{
    private const string Json = "application/json";
    private const string PlainText = "text/plain; charset=utf-8";

    public async Task<Versioned<Story>?> FindAsync(string storyId, CancellationToken ct) =>
        await container.FindContentAsync(StoryName(storyId), ct) is { } found
            ? new Versioned<Story>(CopydeskJson.Read<Story>(found.Content.ToMemory().Span), found.Details.ETag.Text())
            : null;

    public async Task<Versioned<Story>?> TrySaveAsync(Story story, string? ifMatch, CancellationToken ct) =>
        await container.TryWriteAsync(StoryName(story.Id), CopydeskJson.Write(story), Headers(Json), ifMatch, ct) is { } etag
            ? new Versioned<Story>(story, etag)
            : null;

    public async IAsyncEnumerable<string> ListIdsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (BlobHierarchyItem item in container.GetBlobsByHierarchyAsync(BlobTraits.None, BlobStates.None, delimiter: "/", prefix: null, ct))
        {
            if (item.IsPrefix) yield return item.Prefix.TrimEnd('/');
        }
    }

    public Task SaveRevisionAsync(string storyId, string key, ProvenDigest digest, CancellationToken ct) =>
        SaveOnceAsync(RevisionName(storyId, key), CopydeskJson.Write(digest), Json, ct);

    public async Task<ProvenDigest?> FindRevisionAsync(string storyId, string key, CancellationToken ct) =>
        await container.FindContentAsync(RevisionName(storyId, key), ct) is { } found
            ? CopydeskJson.Read<ProvenDigest>(found.Content.ToMemory().Span)
            : null;

    public Task SaveTextAsync(string storyId, string textSha256, string text, CancellationToken ct) =>
        SaveOnceAsync(TextName(storyId, textSha256), Encoding.UTF8.GetBytes(text), PlainText, ct);

    public async Task<string?> FindTextAsync(string storyId, string textSha256, CancellationToken ct) =>
        await container.FindContentAsync(TextName(storyId, textSha256), ct) is { } found
            ? Encoding.UTF8.GetString(found.Content.ToMemory().Span)
            : null;

    /// <summary>The name is made from the content, so whoever was first has written the same.</summary>
    private async Task SaveOnceAsync(string name, byte[] content, string contentType, CancellationToken ct) =>
        await container.TryWriteAsync(name, content, Headers(contentType), ifMatch: null, ct);

    private static BlobHttpHeaders Headers(string contentType) => new() { ContentType = contentType };

    private static string StoryName(string storyId) => $"{storyId}/story.json";

    private static string RevisionName(string storyId, string key) => $"{storyId}/revisions/{key}.json";

    private static string TextName(string storyId, string textSha256) => $"{storyId}/texts/{textSha256}.txt";
}
