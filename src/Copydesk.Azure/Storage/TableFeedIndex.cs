using Azure;
using Azure.Data.Tables;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>Every change is one entity group transaction under the versions that were read: a story's own row, and the heads of the feeds it enters.</summary>
internal sealed class TableFeedIndex(TableClient table, FeedTurns turns) : IFeedIndex
{
    /// <summary>The service's largest page.</summary>
    private const int MaxPage = 1_000;

    public Task<IReadOnlyList<FeedMove>> PlaceAsync(FeedEntry entry, IReadOnlyCollection<string> feeds, int publishedEdition, CancellationToken ct) =>
        turns.RunAsync(entry.StoryId, () => PlaceOnceAsync(entry, feeds, publishedEdition, ct), ct);

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

    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken ct) => [.. (await ReadHeadsAsync(ct)).Keys];

    private async Task<IReadOnlyList<FeedMove>> PlaceOnceAsync(
        FeedEntry entry, IReadOnlyCollection<string> feeds, int publishedEdition, CancellationToken ct)
    {
        TableEntity? story = await FindAsync(FeedRows.StoryKey(entry.StoryId), ct);
        FeedPlaces known = story is null ? FeedPlaces.None : RowJson.Read<FeedPlaces>(story);
        if (entry.Edition < known.Edition) return known.Moves;

        Dictionary<string, TableEntity> heads = await ReadHeadsAsync(ct);
        FeedPlaces placed = known.Place(entry.Edition, feeds, publishedEdition, feed => FeedRows.LastOf(heads.GetValueOrDefault(feed)) + 1);
        List<TableTransactionAction> change = [FeedRows.Put(FeedRows.StoryRow(entry.StoryId, placed), story)];
        foreach (FeedMove move in placed.Moves)
        {
            long? before = known.Moves.FirstOrDefault(m => m.Feed == move.Feed)?.Number;
            if (move.Number is { } number)
            {
                change.Add(new(TableTransactionActionType.UpsertReplace, FeedRows.EntryRow(move.Feed, entry, number)));
                if (number != before) change.Add(FeedRows.Put(FeedRows.HeadRow(move.Feed, number), heads.GetValueOrDefault(move.Feed)));
            }

            if (before is { } old && old != move.Number) change.Add(FeedRows.Delete(FeedRows.Partition, FeedRows.EntryKey(move.Feed, old), ETag.All));
        }

        await table.SubmitTransactionAsync(change, ct);
        return placed.Moves;
    }

    private async Task<Dictionary<string, TableEntity>> ReadHeadsAsync(CancellationToken ct)
    {
        var heads = new Dictionary<string, TableEntity>(StringComparer.Ordinal);
        await foreach (TableEntity head in table.QueryAsync<TableEntity>(FeedRows.Heads, cancellationToken: ct)) heads[FeedRows.FeedOf(head)] = head;
        return heads;
    }

    private async Task<TableEntity?> FindAsync(string key, CancellationToken ct)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(FeedRows.Partition, key, cancellationToken: ct);
        return found.HasValue ? found.Value : null;
    }
}
