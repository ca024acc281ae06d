using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>
/// All feeds are one partition, so that a story moves in all of them at once: <c>head:{feed}</c> has the last number given,
/// <c>story:{id}</c> says where a story stands, and <c>entry:{feed}:{number counted down}</c> holds the entries so that the newest
/// sorts first. The feed of every story puts each publication into one partition anyway.
/// </summary>
internal static class FeedRows
{
    public const string Partition = "index:feeds";

    private const string Last = "Last";
    private const string Number = "Number";
    private const string HeadPrefix = "head:";

    /// <summary>All heads. <c>;</c> follows <c>:</c> in the order of keys.</summary>
    public static string Heads { get; } = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey gt {HeadPrefix} and RowKey lt {"head;"}");

    /// <summary>The entries with a number below this one (null: all).</summary>
    public static string Below(string feed, long? number) => TableClient.CreateQueryFilter(
        $"PartitionKey eq {Partition} and RowKey gt {(number is { } n ? EntryKey(feed, n) : $"entry:{feed}:")} and RowKey lt {$"entry:{feed};"}");

    public static string StoryKey(string storyId) => $"story:{storyId}";

    public static string EntryKey(string feed, long number) =>
        $"entry:{feed}:{(long.MaxValue - number).ToString("D19", CultureInfo.InvariantCulture)}";

    public static string FeedOf(TableEntity head) => head.RowKey[HeadPrefix.Length..];

    public static long LastOf(TableEntity? head) => head?.GetInt64(Last) ?? 0;

    public static TableEntity HeadRow(string feed, long last) => new(Partition, HeadPrefix + feed) { [Last] = last };

    public static TableEntity StoryRow(string storyId, FeedPlaces places)
    {
        var row = new TableEntity(Partition, StoryKey(storyId));
        RowJson.Write(row, places);
        return row;
    }

    public static TableEntity EntryRow(string feed, FeedEntry entry, long number)
    {
        var row = new TableEntity(Partition, EntryKey(feed, number)) { [Number] = number };
        RowJson.Write(row, entry);
        return row;
    }

    public static FeedPosition Position(TableEntity row) => new(row.GetInt64(Number)!.Value, RowJson.Read<FeedEntry>(row));

    /// <summary>Insert for a row that was not there, else replace the version that was read.</summary>
    public static TableTransactionAction Put(TableEntity row, TableEntity? read) => read is null
        ? new TableTransactionAction(TableTransactionActionType.Add, row)
        : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, read.ETag);

    public static TableTransactionAction Delete(string partition, string key, ETag etag) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, key), etag);
}
