using Copydesk.Http.Answers;
using Copydesk.Http.Bodies;
using Copydesk.Http.Queries;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>
/// Accepts a body for processing: 202 with its state. A caller who waits gets 200 with the story once it is published, the
/// problem when it is refused, and 202 as before when neither happens in time.
/// </summary>
internal sealed class PostArticle(StoryDesk desk, RevisionAnswer revisions, SubmissionBody body, StoryWait wait, OncePerKey once) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        QueryRules.Check(request.Query);
        Preferences preferences = Preferences.Read(request);
        DigestFormat format = preferences.Wait is null ? DigestFormat.Json : AcceptHeader.FormatOf(request);
        ReceivedBody received = await body.ReadAsync(request, ct);
        return await once.RunAsync(request, EndpointTable.PostArticle, received.Fingerprint, () => AnswerAsync(received, preferences, format, ct), ct);
    }

    private async Task<Document> AnswerAsync(ReceivedBody received, Preferences preferences, DigestFormat format, CancellationToken ct)
    {
        Story story = await desk.AcceptAsync(received.Submission, ct);
        if (preferences.Wait is { } longest) story = await wait.ForEndAsync(story, longest, ct);
        Document answer = (preferences.Wait, story) switch
        {
            (null, _) => ArticleStatus.Answer(story, StatusCodes.Status202Accepted),
            (_, { IsPublic: true, CurrentRevision: { } revision }) =>
                (await revisions.ReadAsync(story, revision, format, ct)).With(HeaderNames.ContentLocation, ApiPaths.Story(story.Id)),
            (_, { State: StoryState.Rejected, ReasonCode: { } code, Reason: { } reason }) => ProblemAnswer.For(new CopydeskException(code, reason)),
            _ => ArticleStatus.Answer(story, StatusCodes.Status202Accepted),
        };
        answer = answer.With(HeaderNames.Location, ApiPaths.Article(story.Id));
        return preferences.Applied(answer.Status == StatusCodes.Status202Accepted) is { } applied ? answer.With(Preferences.AppliedHeader, applied) : answer;
    }
}
