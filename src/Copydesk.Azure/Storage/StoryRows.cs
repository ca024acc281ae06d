using System.Globalization;
using Azure.Data.Tables;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>
/// The index of all stories is one partition: <c>story:{id}</c> says which version stands where, and the entry itself stands
/// twice, in <c>any:…</c> and in <c>{state}:…</c>, under its time counted down, so that the newest sorts first.
/// </summary>
internal static class StoryRows
{
    /// <summary>No feed has this name: a feed's is part of a path.</summary>
    public const string Partition = "index:stories";

    private const string Version = "Version";
    private const string State = "State";
    private const string Place = "Place";
    private const string Any = "any";

    public static string StoryKey(string storyId) => $"story:{storyId}";

    public static int VersionOf(TableEntity story) => story.GetInt32(Version)!.Value;

    public static TableEntity StoryRow(StoryEntry entry) => new(Partition, StoryKey(entry.Id))
    {
        [Version] = entry.Version,
        [State] = entry.State.ToString(),
        [Place] = Text(StoryPlace.Of(entry)),
    };

    public static IEnumerable<TableEntity> EntryRows(StoryEntry entry) =>
        Keys(entry.State.ToString(), Text(StoryPlace.Of(entry))).Select(key =>
        {
            var row = new TableEntity(Partition, key);
            RowJson.Write(row, entry);
            return row;
        });

    /// <summary>Where the entry stands that goes with this row.</summary>
    public static IEnumerable<string> EntryKeys(TableEntity story) => Keys(story.GetString(State), story.GetString(Place));

    public static string Behind(StoryState? state, StoryPlace? place)
    {
        string list = state?.ToString() ?? Any;
        string from = place is null ? $"{list}:" : Key(list, Text(place));
        // ; follows : in the order of keys.
        return TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey gt {from} and RowKey lt {list + ";"}");
    }

    private static string[] Keys(string state, string place) => [Key(Any, place), Key(state, place)];

    private static string Key(string list, string place) => $"{list}:{place}";

    private static string Text(StoryPlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - place.Since.UtcTicks:D19}:{place.StoryId}");
}
