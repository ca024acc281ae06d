using Copydesk.Http.Answers;
using Copydesk.Http.Queries;
using Copydesk.Proving;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>A revision's digest, with the story's id and the revision's number in it.</summary>
internal sealed class RevisionAnswer(IStoryStore stories) : IDisposable
{
    private readonly KeptDocuments<DigestOfStory> _digests = new(async wanted =>
    {
        ProvenDigest digest = await stories.FindRevisionAsync(wanted.StoryId, wanted.Key, CancellationToken.None)
            ?? throw new InvalidOperationException($"Story {wanted.StoryId} names revision {wanted.Revision}, but its blob is gone.");
        return DigestDocument.Of(digest with { StoryId = wanted.StoryId, Revision = wanted.Revision }, wanted.Format);
    });

    public Task<IResult> AnswerAsync(HttpRequest request, Story story, RevisionEntry revision, string cacheControl, CancellationToken ct)
    {
        DigestFormat format = AcceptHeader.FormatOf(request);
        return new Freshness(TagOf(revision, format), cacheControl, IsNegotiated: true)
            .AnswerAsync(request, () => ReadAsync(story, revision, format, ct));
    }

    public Task<Document> ReadAsync(Story story, RevisionEntry revision, DigestFormat format, CancellationToken ct) =>
        _digests.ReadAsync(new DigestOfStory(story.Id, revision.Key, revision.Number, format), ct);

    public void Dispose() => _digests.Dispose();

    /// <summary>
    /// Weak: the same revision always says the same, but a later version of the software may write it in other bytes. JSON and
    /// Markdown have tags of their own, since neither is as good as the other to who asked for one.
    /// </summary>
    private static EntityTagHeaderValue TagOf(RevisionEntry revision, DigestFormat format) =>
        new(format is DigestFormat.Markdown ? $"\"{revision.Key}-md\"" : $"\"{revision.Key}\"", isWeak: true);

    private sealed record DigestOfStory(string StoryId, string Key, int Revision, DigestFormat Format);
}
