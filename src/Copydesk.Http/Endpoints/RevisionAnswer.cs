using Copydesk.Http.Answers;
using Copydesk.Http.Queries;
using Copydesk.Proving;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>A revision's digest, with the story's id and the revision's number in it.</summary>
internal sealed class RevisionAnswer(IStoryStore stories)
{
    public Task<IResult> AnswerAsync(HttpRequest request, Story story, RevisionEntry revision, string cacheControl, CancellationToken ct)
    {
        DigestFormat format = AcceptHeader.FormatOf(request);
        return new Freshness(TagOf(revision, format), cacheControl, IsNegotiated: true)
            .AnswerAsync(request, () => ReadAsync(story, revision, format, ct));
    }

    public async Task<Document> ReadAsync(Story story, RevisionEntry revision, DigestFormat format, CancellationToken ct)
    {
        ProvenDigest digest = await stories.FindRevisionAsync(story.Id, revision.Key, ct)
            ?? throw new InvalidOperationException($"Story {story.Id} names revision {revision.Number}, but its blob is gone.");
        return DigestDocument.Of(digest with { StoryId = story.Id, Revision = revision.Number }, format);
    }

    /// <summary>
    /// Weak: the same revision always says the same, but a later version of the software may write it in other bytes. JSON and
    /// Markdown have tags of their own, since neither is as good as the other to who asked for one.
    /// </summary>
    private static EntityTagHeaderValue TagOf(RevisionEntry revision, DigestFormat format) =>
        new(format is DigestFormat.Markdown ? $"\"{revision.Key}-md\"" : $"\"{revision.Key}\"", isWeak: true);
}
