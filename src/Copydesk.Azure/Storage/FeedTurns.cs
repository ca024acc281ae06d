using System.Collections.Concurrent;

namespace Copydesk.Azure.Storage;

/// <summary>
/// Changes of one feed take turns within this process, because each must see the head that the last one wrote. Against other
/// processes the versions guard.
/// </summary>
internal sealed class FeedTurns(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);

    public async Task<T> RunAsync<T>(string feed, string storyId, Func<Task<T>> change, CancellationToken ct)
    {
        SemaphoreSlim turn = _turns.GetOrAdd(feed, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(ct);
        try
        {
            return await TableRaces.RunAsync(clock, storyId, change, ct);
        }
        finally
        {
            turn.Release();
        }
    }
}
