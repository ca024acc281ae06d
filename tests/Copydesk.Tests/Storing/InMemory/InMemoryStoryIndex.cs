using Copydesk.Storing;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemoryStoryIndex : IStoryIndex
{
    private readonly Dictionary<string, StoryEntry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>As if the table had been lost.</summary>
    public void Forget()
    {
        lock (_lock) _entries.Clear();
    }

    public Task PutAsync(StoryEntry entry, CancellationToken ct)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(entry.Id, out StoryEntry? known) || known.Version <= entry.Version) _entries[entry.Id] = entry;
            return Task.CompletedTask;
        }
    }

    public Task<IReadOnlyList<StoryEntry>> TakeAsync(StoryState? state, StoryPlace? after, int count, CancellationToken ct)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<StoryEntry>>(
            [
                .. _entries.Values
                    .Where(entry => state is null || entry.State == state)
                    .OrderByDescending(entry => entry.Since).ThenBy(entry => entry.Id, StringComparer.Ordinal)
                    .Where(entry => after is null || IsBehind(entry, after))
                    .Take(count),
            ]);
        }
    }

    private static bool IsBehind(StoryEntry entry, StoryPlace place) =>
        entry.Since < place.Since || (entry.Since == place.Since && string.CompareOrdinal(entry.Id, place.StoryId) > 0);
}
