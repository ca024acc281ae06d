using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Local;

/// <summary>Takes requests from the queue as the Functions host would, several at once.</summary>
internal sealed partial class QueueWorker(
    RequestInbox inbox, RequestHandling handling, IOptions<LocalOptions> options, TimeProvider clock, ILogger<QueueWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var free = new SemaphoreSlim(options.Value.Parallel);
        var running = new HashSet<Task>();
        try
        {
            while (true)
            {
                await free.WaitAsync(stoppingToken);
                QueueMessage? message = await NextAsync(stoppingToken);
                running.RemoveWhere(t => t.IsCompleted);
                running.Add(HandleAsync(message, free, stoppingToken));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(running);
        }
    }

    private async Task<QueueMessage> NextAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                if (await inbox.ReceiveAsync(ct) is { } message) return message;
            }
            catch (Exception error) when (!ct.IsCancellationRequested)
            {
                LogNoQueue(error);
            }

            await Task.Delay(options.Value.QueuePause, clock, ct);
        }
    }

    private async Task HandleAsync(QueueMessage message, SemaphoreSlim free, CancellationToken ct)
    {
        try
        {
            await handling.RunAsync(message, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // We are stopping; the message comes again to whoever works next.
        }
        catch (Exception error)
        {
            LogLost(error, message.MessageId);
        }
        finally
        {
            free.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue of requests does not answer; trying again.")]
    private partial void LogNoQueue(Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outcome of message {MessageId} could not be recorded; it comes again.")]
    private partial void LogLost(Exception error, string messageId);
}
