using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>
/// A feed is one partition: <c>head</c> has the last number given, <c>story:{id}</c> says where a story stands, and
/// <c>entry:{number counted down}</c> holds the entries so that the newest sorts first.
/// </summary>
internal static class FeedRows
{
    public const string Head = "head";

    /// <summary>
    /// Of places in one string property. So many editions of a story, none of which was published to the end, mean that nothing is
    /// published at all; only then the oldest place is forgotten.
    /// </summary>
    private const int MaxLeft = 1_000;

    private const string Last = "Last";
    private const string Number = "Number";
    private const string Edition = "Edition";
    private const string Left = "LeftPlaces";
    private const string EntryPrefix = "entry:";

    /// <summary>Sorts after every entry: <c>;</c> follows <c>:</c>.</summary>
    private const string EntriesEnd = "entry;";

    public static string StoryKey(string storyId) => $"story:{storyId}";

    public static string EntryKey(long number) => $"{EntryPrefix}{(long.MaxValue - number).ToString("D19", CultureInfo.InvariantCulture)}";

    /// <summary>The entries with a number below this one (null: all).</summary>
    public static string Below(string feed, long? number) => TableClient.CreateQueryFilter(
        $"PartitionKey eq {feed} and RowKey gt {(number is { } n ? EntryKey(n) : EntryPrefix)} and RowKey lt {EntriesEnd}");

    public static long LastNumber(TableEntity? head) => head?.GetInt64(Last) ?? 0;

    public static int EditionOf(TableEntity story) => story.GetInt32(Edition)!.Value;

    public static FeedMove MoveOf(TableEntity story) => new(
        story.GetInt64(Number)!.Value,
        [.. (story.GetString(Left) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => long.Parse(n, CultureInfo.InvariantCulture))]);

    /// <summary>The places that a story has left when it moves on from this row.</summary>
    public static IReadOnlyList<long> LeftBy(TableEntity story, int publishedEdition)
    {
        FeedMove move = MoveOf(story);
        return EditionOf(story) <= publishedEdition ? [move.Number] : [.. move.Left.TakeLast(MaxLeft - 1), move.Number];
    }

    public static TableEntity HeadRow(string feed, long last) => new(feed, Head) { [Last] = last };

    public static TableEntity StoryRow(string feed, FeedEntry entry, FeedMove move) => new(feed, StoryKey(entry.StoryId))
    {
        [Number] = move.Number,
        [Edition] = entry.Edition,
        [Left] = string.Join(' ', move.Left.Select(n => n.ToString(CultureInfo.InvariantCulture))),
    };

    public static TableEntity EntryRow(string feed, FeedEntry entry, long number)
    {
        var row = new TableEntity(feed, EntryKey(number)) { [Number] = number };
        RowJson.Write(row, entry);
        return row;
    }

    public static FeedPosition Position(TableEntity row) => new(row.GetInt64(Number)!.Value, RowJson.Read<FeedEntry>(row));

    /// <summary>Insert for a row that was not there, else replace the version that was read.</summary>
    public static TableTransactionAction Put(TableEntity row, TableEntity? read) => read is null
        ? new TableTransactionAction(TableTransactionActionType.Add, row)
        : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, read.ETag);

    public static TableTransactionAction Delete(string feed, string key, ETag etag) =>
        new(TableTransactionActionType.Delete, new TableEntity(feed, key), etag);
}
