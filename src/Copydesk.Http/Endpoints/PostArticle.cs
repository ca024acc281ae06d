using Copydesk.Http.Answers;
using Copydesk.Http.Bodies;
using Copydesk.Intake;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Endpoints;

/// <summary>
/// Accepts a body for processing: 202 with its state. A caller who waits gets 200 with the story once it is published, the
/// problem when it is refused, and 202 as before when neither happens in time.
/// </summary>
internal sealed class PostArticle(StoryDesk desk, IStoryStore stories, SubmissionBody body, StoryWait wait) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        Submission submission = await body.ReadAsync(request, ct);
        Story story = await desk.AcceptAsync(submission, ct);
        IHeaderDictionary headers = request.HttpContext.Response.Headers;
        headers.Location = ApiPaths.Article(story.Id);
        if (WaitPreference.Read(request) is not { } longest) return Accepted(story);

        headers["Preference-Applied"] = $"wait={(int)longest.TotalSeconds}";
        return await wait.ForEndAsync(story, longest, ct) switch
        {
            { IsPublic: true, CurrentRevision: { } revision } now => await PublishedAsync(now, revision, headers, ct),
            { State: StoryState.Rejected, ReasonCode: { } code, Reason: { } reason } => throw new CopydeskException(code, reason),
            var now => Accepted(now),
        };
    }

    private async Task<IResult> PublishedAsync(Story story, RevisionEntry revision, IHeaderDictionary headers, CancellationToken ct)
    {
        headers.ContentLocation = ApiPaths.Story(story.Id);
        return await RevisionAnswer.ReadAsync(stories, story, revision, CachePolicy.Never, ct);
    }

    private static Document Accepted(Story story) => Document.Of(ArticleStatus.Of(story), StatusCodes.Status202Accepted);
}
