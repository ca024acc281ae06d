using System.Diagnostics;
using System.Text.Json;
using Copydesk.Digesting.Chat;
using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Telemetry;
using Microsoft.Extensions.Logging;

namespace Copydesk;

/// <summary>
/// Works on one queued request. Bad input ends in a rejected story, a model without an answer in one that waits, failed or is rejected;
/// failures of ours bubble, so that the queue tries again and in the end calls <see cref="GiveUpAsync"/>.
/// </summary>
public sealed partial class ArticleWorker(
    ArticlePipeline pipeline, StoryDesk desk, SitePublisher publisher, IStoryIndex index, ModelWaits waits, ILogger<ArticleWorker> logger)
{
    public async Task HandleAsync(DigestRequest request, CancellationToken ct)
    {
        using Activity? span = RequestTrace.Take(request, "process");
        try
        {
            await WorkAsync(request, ct);
        }
        catch (Exception error)
        {
            span.Fail(error);
            throw;
        }
    }

    private async Task WorkAsync(DigestRequest request, CancellationToken ct)
    {
        try
        {
            Story? story = await pipeline.RunAsync(request, ct);
            if (story is null) LogOutOfDate(request.StoryId);
            else await EndAsync(story, ct);
        }
        catch (CopydeskException error)
        {
            LogRejected(request.StoryId, error.Code);
            await PublishEarlierAsync(await desk.RejectAsync(request, error, ct), ct);
        }
        catch (ChatEngineException failure)
        {
            LogNoDigest(failure, request.StoryId, failure.Code);
            await PublishEarlierAsync(await EndWithoutDigestAsync(request, failure, ct), ct);
        }
    }

    /// <summary>An earlier submission may have been committed and its publishing interrupted; it is still what readers should see.</summary>
    private async Task PublishEarlierAsync(Story? story, CancellationToken ct)
    {
        if (story is null) return;
        Count(story);
        await publisher.PublishAsync(story, ct);
    }

    private Task<Story?> EndWithoutDigestAsync(DigestRequest request, ChatEngineException failure, CancellationToken ct) => failure.Kind switch
    {
        ModelFailureKind.Refused => desk.RejectAsync(request, new CopydeskException(failure.Code, failure.Message, failure), ct),
        ModelFailureKind.Away when waits.Next(request, failure) is { } delay => desk.WaitAsync(request, failure.Code, failure.Message, delay, ct),
        _ => desk.FailAsync(request, failure.Code, failure.Message, ct),
    };

    /// <summary>All of it may have been done by a worker that died before the index knew.</summary>
    private async Task EndAsync(Story story, CancellationToken ct)
    {
        await index.PutAsync(StoryEntry.Of(story), ct);
        Count(story);
        LogDone(story.Id, story.State, story.Current);
    }

    public async Task GiveUpAsync(DigestRequest request, CancellationToken ct)
    {
        using Activity? span = RequestTrace.Take(request, "give up");
        LogGivenUp(request.StoryId);
        DeskMetrics.CountDeadLetter(DigestRequest.Queue);
        if (await desk.GiveUpAsync(request, ct) is { } story) Count(story);
    }

    private static void Count(Story story) => DeskMetrics.CountStory(JsonNamingPolicy.CamelCase.ConvertName(story.State.ToString()), story.ReasonCode);

    [LoggerMessage(Level = LogLevel.Information, Message = "Story {StoryId} is {State}, revision {Revision}.")]
    private partial void LogDone(string storyId, StoryState state, int? revision);

    [LoggerMessage(Level = LogLevel.Information, Message = "A request for story {StoryId} is out of date.")]
    private partial void LogOutOfDate(string storyId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model gave no digest for story {StoryId}: {Code}.")]
    private partial void LogNoDigest(Exception failure, string storyId, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Story {StoryId} is rejected: {Code}.")]
    private partial void LogRejected(string storyId, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Story {StoryId} is given up after repeated failures.")]
    private partial void LogGivenUp(string storyId);
}
