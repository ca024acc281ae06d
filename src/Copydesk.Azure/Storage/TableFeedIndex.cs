using Azure;
using Azure.Data.Tables;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>Every change is one entity group transaction on the feed's partition, under the versions that were read.</summary>
internal sealed class TableFeedIndex(TableClient table, FeedTurns turns) : IFeedIndex
{
    /// <summary>The service's largest page.</summary>
    private const int MaxPage = 1_000;

    public Task<FeedMove> PutAsync(string feed, FeedEntry entry, int publishedEdition, CancellationToken ct) =>
        turns.RunAsync(feed, entry.StoryId, () => PutOnceAsync(feed, entry, publishedEdition, ct), ct);

    public Task<long?> RemoveAsync(string feed, string storyId, CancellationToken ct) =>
        turns.RunAsync(feed, storyId, () => RemoveOnceAsync(feed, storyId, ct), ct);

    public async Task<IReadOnlyList<FeedPosition>> TakeAsync(string feed, long? below, int count, CancellationToken ct)
    {
        var taken = new List<FeedPosition>();
        if (count <= 0) return taken;
        await foreach (TableEntity row in table.QueryAsync<TableEntity>(FeedRows.Below(feed, below), Math.Min(count, MaxPage), cancellationToken: ct))
        {
            taken.Add(FeedRows.Position(row));
            if (taken.Count == count) break;
        }

        return taken;
    }

    private async Task<FeedMove> PutOnceAsync(string feed, FeedEntry entry, int publishedEdition, CancellationToken ct)
    {
        TableEntity? story = await FindAsync(feed, FeedRows.StoryKey(entry.StoryId), ct);
        if (story is not null && FeedRows.EditionOf(story) >= entry.Edition) return FeedRows.MoveOf(story);

        TableEntity? head = await FindAsync(feed, FeedRows.Head, ct);
        var move = new FeedMove(FeedRows.LastNumber(head) + 1, story is null ? [] : FeedRows.LeftBy(story, publishedEdition));
        List<TableTransactionAction> change =
        [
            FeedRows.Put(FeedRows.HeadRow(feed, move.Number), head),
            FeedRows.Put(FeedRows.EntryRow(feed, entry, move.Number), read: null),
            FeedRows.Put(FeedRows.StoryRow(feed, entry, move), story),
        ];
        if (move.Left is [.., var last]) change.Add(FeedRows.Delete(feed, FeedRows.EntryKey(last), ETag.All));
        await table.SubmitTransactionAsync(change, ct);
        return move;
    }

    private async Task<long?> RemoveOnceAsync(string feed, string storyId, CancellationToken ct)
    {
        if (await FindAsync(feed, FeedRows.StoryKey(storyId), ct) is not { } story) return null;
        long number = FeedRows.MoveOf(story).Number;
        await table.SubmitTransactionAsync(
            [
                FeedRows.Delete(feed, story.RowKey, story.ETag),
                FeedRows.Delete(feed, FeedRows.EntryKey(number), ETag.All),
            ],
            ct);
        return number;
    }

    private async Task<TableEntity?> FindAsync(string feed, string key, CancellationToken ct)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(feed, key, cancellationToken: ct);
        return found.HasValue ? found.Value : null;
    }
}
