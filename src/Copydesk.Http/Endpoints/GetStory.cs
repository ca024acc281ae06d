using Copydesk.Http.Answers;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Endpoints;

/// <summary>The digest of the revision that readers see.</summary>
internal sealed class GetStory(StoryLookup lookup, IStoryStore stories) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        (Story story, RevisionEntry revision) = await lookup.PublishedAsync(request, ct);
        return await RevisionAnswer.ReadAsync(request, stories, story, revision, CachePolicy.Revalidate, ct);
    }
}
