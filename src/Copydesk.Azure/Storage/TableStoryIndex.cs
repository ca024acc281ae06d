using Azure;
using Azure.Data.Tables;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>Every change is one entity group transaction under the version of the story's own row.</summary>
internal sealed class TableStoryIndex(TableClient table, TimeProvider clock) : IStoryIndex
{
    /// <summary>The service's largest page.</summary>
    private const int MaxPage = 1_000;

    public Task PutAsync(StoryEntry entry, CancellationToken ct) => TableRaces.RunAsync(clock, entry.Id, () => PutOnceAsync(entry, ct), ct);

    public async Task<IReadOnlyList<StoryEntry>> TakeAsync(StoryState? state, StoryPlace? after, int count, CancellationToken ct)
    {
        var taken = new List<StoryEntry>();
        if (count <= 0) return taken;
        await foreach (TableEntity row in table.QueryAsync<TableEntity>(StoryRows.Behind(state, after), Math.Min(count, MaxPage), cancellationToken: ct))
        {
            taken.Add(RowJson.Read<StoryEntry>(row));
            if (taken.Count == count) break;
        }

        return taken;
    }

    private async Task<bool> PutOnceAsync(StoryEntry entry, CancellationToken ct)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(StoryRows.Partition, StoryRows.StoryKey(entry.Id), cancellationToken: ct);
        TableEntity? story = found.HasValue ? found.Value : null;
        if (story is not null && StoryRows.VersionOf(story) > entry.Version) return false;

        TableEntity[] rows = [.. StoryRows.EntryRows(entry)];
        IEnumerable<string> left = story is null ? [] : StoryRows.EntryKeys(story).Except(rows.Select(row => row.RowKey));
        await table.SubmitTransactionAsync(
            [
                FeedRows.Put(StoryRows.StoryRow(entry), story),
                .. rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)),
                .. left.Select(key => FeedRows.Delete(StoryRows.Partition, key, ETag.All)),
            ],
            ct);
        return true;
    }
}
