using Copydesk.Http.Answers;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Endpoints;

/// <summary>The digest of the revision that readers see.</summary>
internal sealed class GetStory(StoryLookup lookup, RevisionAnswer revisions) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        (Story story, RevisionEntry revision) = await lookup.PublishedAsync(request, ct);
        return await revisions.AnswerAsync(request, story, revision, CachePolicy.Revalidate, ct);
    }
}
