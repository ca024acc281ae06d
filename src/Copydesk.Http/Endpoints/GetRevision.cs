using Copydesk.Http.Answers;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Endpoints;

/// <summary>The digest of one revision, also of one that was corrected since.</summary>
internal sealed class GetRevision(StoryLookup lookup, IStoryStore stories) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        (Story story, RevisionEntry revision) = await lookup.RevisionAsync(request, ct);
        return await RevisionAnswer.ReadAsync(request, stories, story, revision, CachePolicy.KeepAnHour, ct);
    }
}
