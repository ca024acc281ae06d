using Copydesk.Storing;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>Feeds in memory.</summary>
internal sealed class MemoryFeedIndex : IFeedIndex
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, FeedEntry> _entries = [];
    private readonly Dictionary<string, (FeedMove Move, int Edition)> _moves = [];
    private long _last;
    private int _calls;

    public int Calls => _calls;

    public IReadOnlyList<FeedEntry> NewestFirst
    {
        get
        {
            lock (_gate) return [.. _entries.Reverse().Select(e => e.Value)];
        }
    }

    public async Task<FeedMove> PutAsync(string feed, FeedEntry entry, CancellationToken ct)
    {
        await Task.Yield();
        Interlocked.Increment(ref _calls);
        lock (_gate)
        {
            bool known = _moves.TryGetValue(entry.StoryId, out var last);
            if (known && last.Edition >= entry.Edition) return last.Move;
            if (known) _entries.Remove(last.Move.Number);
            var move = new FeedMove(++_last, known ? last.Move.Number : null);
            _entries[move.Number] = entry;
            _moves[entry.StoryId] = (move, entry.Edition);
            return move;
        }
    }

    public Task<long?> RemoveAsync(string feed, string storyId, CancellationToken ct)
    {
        lock (_gate)
        {
            if (!_moves.Remove(storyId, out var last)) return Task.FromResult<long?>(null);
            _entries.Remove(last.Move.Number);
            return Task.FromResult<long?>(last.Move.Number);
        }
    }

    public async Task<IReadOnlyList<FeedPosition>> TakeAsync(string feed, long? below, int count, CancellationToken ct)
    {
        await Task.Yield();
        Interlocked.Increment(ref _calls);
        lock (_gate) return [.. _entries.Reverse().Where(e => below is null || e.Key < below).Take(count).Select(e => new FeedPosition(e.Key, e.Value))];
    }
}
