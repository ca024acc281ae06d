using Copydesk.Http.Answers;
using Copydesk.Http.Bodies;
using Copydesk.Http.Queries;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>
/// Accepts a body for processing: 202 with its state. A caller who waits gets 200 with the story once it is published, the
/// problem when it is refused or failed, and 202 as before when it is held, when nothing of that happens in time, or when a later
/// body for the same story has come.
/// </summary>
internal sealed class PostArticle(StoryDesk desk, RevisionAnswer revisions, SubmissionBody body, StoryWait wait, OncePerKey once) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        Preferences preferences = Preferences.Read(request);
        DigestFormat format = preferences.Wait is null ? DigestFormat.Json : AcceptHeader.FormatOf(request);
        ReceivedBody received = await body.ReadAsync(request, ct);
        return await once.RunAsync(request, EndpointTable.PostArticle, $"{received.Fingerprint} {format}", work => AnswerAsync(received, preferences, format, work), ct);
    }

    private async Task<Document> AnswerAsync(ReceivedBody received, Preferences preferences, DigestFormat format, CancellationToken ct)
    {
        Story accepted = await desk.AcceptAsync(received.Submission, ct);
        Story story = preferences.Wait is { } longest ? await wait.ForEndAsync(accepted, longest, ct) : accepted;
        bool isEndOfThis = preferences.Wait is not null && story.Source.IsSameBlob(accepted.Source);
        Document answer = (isEndOfThis, story) switch
        {
            (false, _) => ArticleStatus.Answer(story, StatusCodes.Status202Accepted),
            (_, { IsPublic: true, CurrentRevision: { } revision }) =>
                (await revisions.ReadAsync(story, revision, format, ct)).With(HeaderNames.ContentLocation, ApiPaths.Story(story.Id)),
            (_, { State: StoryState.Rejected or StoryState.Failed, ReasonCode: { } code, Reason: { } reason }) => ProblemAnswer.For(new CopydeskException(code, reason)),
            _ => ArticleStatus.Answer(story, StatusCodes.Status202Accepted),
        };
        answer = answer.With(HeaderNames.Location, ApiPaths.Article(story.Id));
        return preferences.Applied(answer.Status == StatusCodes.Status202Accepted) is { } applied ? answer.With(Preferences.AppliedHeader, applied) : answer;
    }
}
