using Azure.Storage.Queues.Models;

namespace Copydesk.Azure.Local;

/// <summary>Keeps a message hidden while it is worked on.</summary>
internal sealed class MessageHold : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly Task<string> _renewing;

    public MessageHold(RequestInbox inbox, QueueMessage message, TimeProvider clock) => _renewing = RenewAsync(inbox, message, clock);

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
            // A renewal under way is let finish: cut off, it might have given a receipt that we never see.
            while (await timer.WaitForNextTickAsync(_ending.Token)) receipt = await inbox.HideAsync(message, receipt, inbox.Hold, CancellationToken.None);
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
        }

        return receipt;
    }
}
