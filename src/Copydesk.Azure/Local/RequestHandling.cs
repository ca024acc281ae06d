using Azure.Storage.Queues.Models;
using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Copydesk.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Local;

/// <summary>One message from receipt to deletion: held while it is worked on, back after a failure, poison after the fifth.</summary>
internal sealed partial class RequestHandling(
    RequestInbox inbox, ArticleWorker worker, IOptions<LocalOptions> options, TimeProvider clock, ILogger<RequestHandling> logger)
{
    /// <summary>As <c>maxDequeueCount</c> in <c>host.json</c>.</summary>
    private const int MaxTries = 5;

    public async Task RunAsync(QueueMessage message, CancellationToken ct)
    {
        if (RequestMessage.Read(message.Body.ToString()) is not { } request)
        {
            LogUnreadable(message.MessageId);
            DeskMetrics.CountDeadLetter(StorageNames.Requests);
            await inbox.PoisonAsync(message, message.PopReceipt, ct);
            return;
        }

        await using var hold = new MessageHold(inbox, message, clock, logger);

        // More tries than allowed: the process died in all of them.
        bool isDone = message.DequeueCount <= MaxTries && await TryAsync(message, request, hold, ct);

        // What fails from here on is the queue, not the work: the message comes again and finds what was done.
        if (isDone)
        {
            await inbox.DeleteAsync(message, await hold.EndAsync(), ct);
        }
        else if (message.DequeueCount < MaxTries)
        {
            await inbox.HideAsync(message, await hold.EndAsync(), options.Value.RetryAfter * Math.Pow(2, message.DequeueCount - 1), ct);
        }
        else
        {
            await worker.GiveUpAsync(request, ct);
            await inbox.PoisonAsync(message, await hold.EndAsync(), ct);
        }
    }

    private async Task<bool> TryAsync(QueueMessage message, DigestRequest request, MessageHold hold, CancellationToken ct)
    {
        try
        {
            await worker.HandleAsync(request, ct);
            return true;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await GiveBackAsync(message, hold);
            throw;
        }
        catch (Exception error)
        {
            LogFailed(error, request.StoryId, message.DequeueCount);
            return false;
        }
    }

    /// <summary>So that the next start need not wait for the hold to end.</summary>
    private async Task GiveBackAsync(QueueMessage message, MessageHold hold)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), clock);
        await inbox.HideAsync(message, await hold.EndAsync(), TimeSpan.Zero, patience.Token);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} is no request; it goes to the poison queue.")]
    private partial void LogUnreadable(string messageId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The request for story {StoryId} failed, try {Tries}.")]
    private partial void LogFailed(Exception error, string storyId, long tries);
}
