namespace Copydesk.Azure.Storage;

/// <summary>
/// Changes of the feeds take turns within this process, because each must see the heads that the last one wrote. Against other
/// processes the versions guard.
/// </summary>
internal sealed class FeedTurns(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    public async Task<T> RunAsync<T>(string storyId, Func<Task<T>> change, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            return await TableRaces.RunAsync(clock, storyId, change, ct);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
