using System.Text;
using Copydesk.Http.Answers;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>
/// The canonical text to which the evidence of the current revision refers. Its strong ETag is the SHA-256 of these very
/// bytes, the digest's <c>article.textSha256</c>.
/// </summary>
internal sealed class GetStoryText(StoryLookup lookup, IStoryStore stories) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        (Story story, RevisionEntry revision) = await lookup.PublishedAsync(request, ct);
        var tag = new EntityTagHeaderValue($"\"{revision.TextSha256}\"");
        return await new Freshness(tag, CachePolicy.Revalidate).AnswerAsync(request, () => ReadAsync(story, revision, ct));
    }

    private async Task<Document> ReadAsync(Story story, RevisionEntry revision, CancellationToken ct)
    {
        string text = await stories.FindTextAsync(story.Id, revision.TextSha256, ct)
            ?? throw new InvalidOperationException($"Story {story.Id} names a text for revision {revision.Number}, but its blob is gone.");
        return new Document(Encoding.UTF8.GetBytes(text), Document.Text);
    }
}
