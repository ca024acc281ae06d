using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Copydesk.Azure.Local;

/// <summary>Keeps a message hidden while it is worked on.</summary>
internal sealed partial class MessageHold : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly ILogger _logger;
    private readonly Task<string> _renewing;

    public MessageHold(RequestInbox inbox, QueueMessage message, TimeProvider clock, ILogger logger)
    {
        _logger = logger;
        _renewing = RenewAsync(inbox, message, clock);
    }

    /// <summary>Stops renewing.</summary>
    /// <returns>The last receipt; every renewal gives a new one, and only the last may delete.</returns>
    public async Task<string> EndAsync()
    {
        await _ending.CancelAsync();
        return await _renewing;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_ending.IsCancellationRequested) await _ending.CancelAsync();
        await Task.WhenAny(_renewing);
        _ending.Dispose();
    }

    private async Task<string> RenewAsync(RequestInbox inbox, QueueMessage message, TimeProvider clock)
    {
        string receipt = message.PopReceipt;
        using var timer = new PeriodicTimer(inbox.Hold / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_ending.Token)) receipt = await RenewOnceAsync(inbox, message, receipt);
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
        }

        return receipt;
    }

    /// <summary>A renewal under way is let finish: cut off, it might have given a receipt that we never see.</summary>
    /// <returns>The old receipt when the queue did not answer. The next turn tries again, while the message is still hidden.</returns>
    private async Task<string> RenewOnceAsync(RequestInbox inbox, QueueMessage message, string receipt)
    {
        try
        {
            return await inbox.HideAsync(message, receipt, inbox.Hold, CancellationToken.None);
        }
        catch (Exception error)
        {
            LogNotRenewed(error, message.MessageId);
            return receipt;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The hold of message {MessageId} could not be renewed; trying again.")]
    private partial void LogNotRenewed(Exception error, string messageId);
}
