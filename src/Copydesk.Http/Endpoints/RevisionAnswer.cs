using Copydesk.Http.Answers;
using Copydesk.Proving;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>A revision's digest JSON, with the story's id and the revision's number in it.</summary>
internal static class RevisionAnswer
{
    /// <summary>Weak: the same revision always says the same, but a later version of the software may write it in other bytes.</summary>
    public static EntityTagHeaderValue TagOf(RevisionEntry revision) => new($"\"{revision.Key}\"", isWeak: true);

    public static async Task<Document> ReadAsync(
        IStoryStore stories, Story story, RevisionEntry revision, string cacheControl, CancellationToken ct)
    {
        ProvenDigest digest = await stories.FindRevisionAsync(story.Id, revision.Key, ct)
            ?? throw new InvalidOperationException($"Story {story.Id} names revision {revision.Number}, but its blob is gone.");
        byte[] json = CopydeskJson.Write(digest with { StoryId = story.Id, Revision = revision.Number });
        return new Document(json, Document.Json) { ETag = TagOf(revision), CacheControl = cacheControl };
    }

    public static async Task<IResult> ReadAsync(
        HttpRequest request, IStoryStore stories, Story story, RevisionEntry revision, string cacheControl, CancellationToken ct) =>
        IfNoneMatch.Names(request, TagOf(revision))
            ? new NotModified(TagOf(revision), cacheControl)
            : await ReadAsync(stories, story, revision, cacheControl, ct);
}
