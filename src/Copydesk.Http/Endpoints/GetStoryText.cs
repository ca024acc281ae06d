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
internal sealed class GetStoryText(StoryLookup lookup, IStoryStore stories) : IEndpointHandler, IDisposable
{
    private readonly KeptDocuments<TextOfStory> _texts = new(async wanted =>
    {
        string text = await stories.FindTextAsync(wanted.StoryId, wanted.Sha256, CancellationToken.None)
            ?? throw new InvalidOperationException($"Story {wanted.StoryId} names the text {wanted.Sha256}, but its blob is gone.");
        return new Document(Encoding.UTF8.GetBytes(text), Document.Text);
    });

    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        (Story story, RevisionEntry revision) = await lookup.PublishedAsync(request, ct);
        var tag = new EntityTagHeaderValue($"\"{revision.TextSha256}\"");
        return await new Freshness(tag, CachePolicy.Revalidate).AnswerAsync(request, () => _texts.ReadAsync(new TextOfStory(story.Id, revision.TextSha256), ct));
    }

    public void Dispose() => _texts.Dispose();

    private sealed record TextOfStory(string StoryId, string Sha256);
}
