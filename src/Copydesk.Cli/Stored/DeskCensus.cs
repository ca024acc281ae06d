using Copydesk.Azure.Storage;
using Copydesk.Storing;

namespace Copydesk.Cli.Stored;

/// <summary>Counts what a desk holds, out of the index; the stories themselves are not read.</summary>
internal sealed class DeskCensus(IStoryIndex index, StorageBacklog backlog)
{
    private const int PageSize = 1_000;
    private const int MostShown = 10;

    private static readonly StoryState[] s_attention = [StoryState.Held, StoryState.Rejected, StoryState.Failed];

    public async Task<DeskStatus> TakeAsync(CancellationToken ct)
    {
        var counts = await Task.WhenAll(Enum.GetValues<StoryState>().Select(async state => (State: state, Count: await CountAsync(state, ct))));
        IReadOnlyList<StoryEntry>[] attention = await Task.WhenAll(s_attention.Select(state => index.TakeAsync(state, after: null, MostShown, ct)));
        var (requests, poisoned) = await backlog.CountAsync(ct);
        return new DeskStatus(
            counts.Where(c => c.Count > 0).ToDictionary(c => c.State, c => c.Count),
            requests,
            poisoned,
            [.. attention.SelectMany(stories => stories).OrderByDescending(story => story.Since).Take(MostShown)]);
    }

    private async Task<int> CountAsync(StoryState state, CancellationToken ct)
    {
        int count = 0;
        StoryPlace? after = null;
        while (true)
        {
            IReadOnlyList<StoryEntry> page = await index.TakeAsync(state, after, PageSize, ct);
            count += page.Count;
            if (page.Count < PageSize) return count;
            after = StoryPlace.Of(page[^1]);
        }
    }
}
