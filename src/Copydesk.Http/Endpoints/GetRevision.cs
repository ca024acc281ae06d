using Copydesk.Http.Answers;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Endpoints;

/// <summary>The digest of one revision, also of one that was corrected since or that is held; a header tells which.</summary>
internal sealed class GetRevision(StoryLookup lookup, RevisionAnswer revisions) : IEndpointHandler
{
    /// <summary><c>published</c>, now or formerly, or <c>held</c>: no reader has seen it.</summary>
    public const string StateHeader = "Copydesk-Revision-State";

    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        (Story story, RevisionEntry revision) = await lookup.RevisionAsync(request, ct);
        bool isHeld = revision.HoldReason is not null && revision.Number != story.Current;
        request.HttpContext.Response.Headers[StateHeader] = isHeld ? "held" : "published";
        return await revisions.AnswerAsync(request, story, revision, isHeld ? CachePolicy.Revalidate : CachePolicy.KeepAnHour, ct);
    }
}
