using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

public abstract class StoryIndexConformance : PortConformance<IStoryIndex>
{
    [SkippableFact]
    public async Task An_entry_comes_back_whole()
    {
        StoryEntry full = Entry(1) with { Headline = string.Concat(Enumerable.Repeat("Паром 🚢 \"Заря\" 渡轮. ", 6_000)), Reason = "Снова «в строю»" };
        var bare = new StoryEntry(Samples.StoryId(2), 1, StoryState.Received, Samples.Noon.AddTicks(1), "id:a", null, null, null, null, null, null, null);
        await Store.PutAsync(full, None);
        await Store.PutAsync(bare, None);

        IReadOnlyList<StoryEntry> taken = await Store.TakeAsync(state: null, after: null, count: 10, None);

        Assert.Equal([bare, full], taken);
    }

    [SkippableFact]
    public async Task The_newest_comes_first_and_equals_have_one_order()
    {
        foreach (int n in (int[])[3, 1, 5, 2, 4]) await Store.PutAsync(Entry(n, minute: n == 5 ? 4 : n), None);

        string[] equals = [Samples.StoryId(4), Samples.StoryId(5)];
        Assert.Equal([.. equals.Order(StringComparer.Ordinal), Samples.StoryId(3), Samples.StoryId(2), Samples.StoryId(1)], await IdsAsync());
    }

    [SkippableFact]
    public async Task A_story_that_changes_its_state_moves_to_the_top_and_out_of_the_list_it_was_in()
    {
        await Store.PutAsync(Entry(1, minute: 1, state: StoryState.Held), None);
        await Store.PutAsync(Entry(2, minute: 2, state: StoryState.Held), None);
        await Store.PutAsync(Entry(1, minute: 3, version: 2), None);

        Assert.Equal([Samples.StoryId(1), Samples.StoryId(2)], await IdsAsync());
        Assert.Equal([Samples.StoryId(2)], await IdsAsync(StoryState.Held));
        Assert.Equal([Samples.StoryId(1)], await IdsAsync(StoryState.Published));
        Assert.Empty(await IdsAsync(StoryState.Rejected));
    }

    [SkippableFact]
    public async Task An_older_version_that_comes_late_changes_nothing_even_if_its_clock_ran_ahead()
    {
        await Store.PutAsync(Entry(1, minute: 1, version: 3), None);
        await Store.PutAsync(Entry(1, minute: 9, version: 2, state: StoryState.Received), None);

        StoryEntry only = Assert.Single(await Store.TakeAsync(null, null, 10, None));
        Assert.Equal((3, StoryState.Published), (only.Version, only.State));
        Assert.Empty(await IdsAsync(StoryState.Received));
    }

    [SkippableFact]
    public async Task The_same_version_is_written_again_so_that_a_rebuild_can_mend_it()
    {
        await Store.PutAsync(Entry(1) with { Headline = null }, None);
        await Store.PutAsync(Entry(1), None);
        await Store.PutAsync(Entry(1), None);

        Assert.Equal("Story 1", Assert.Single(await Store.TakeAsync(null, null, 10, None)).Headline);
    }

    [SkippableFact]
    public async Task Versions_put_at_once_in_any_order_leave_the_newest_in_one_place()
    {
        StoryState[] states = Enum.GetValues<StoryState>();

        await Task.WhenAll(Enumerable.Range(1, 24).Reverse()
            .Select(version => Task.Run(() => Store.PutAsync(Entry(1, minute: version * 7 % 24, version, states[version % states.Length]), None))));

        Assert.Equal(24, Assert.Single(await Store.TakeAsync(null, null, 100, None)).Version);
        int listed = 0;
        foreach (StoryState state in states) listed += (await Store.TakeAsync(state, null, 100, None)).Count;
        Assert.Equal(1, listed);
    }

    [SkippableFact]
    public async Task Pages_follow_each_other_without_a_gap_or_a_repetition_though_stories_move_meanwhile()
    {
        for (int n = 1; n <= 12; n++) await Store.PutAsync(Entry(n, minute: n / 3), None);
        string[] all = [.. await IdsAsync()];

        var seen = new List<string>();
        StoryPlace? place = null;
        while (await Store.TakeAsync(null, place, count: 5, None) is [.., var last] page)
        {
            seen.AddRange(page.Select(entry => entry.Id));
            place = StoryPlace.Of(last);
            await Store.PutAsync(Entry(100 + seen.Count, minute: 50), None);
        }

        Assert.Equal(all, seen);
        Assert.Empty(await Store.TakeAsync(null, null, count: 0, None));
    }

    private static StoryEntry Entry(int n, int minute = 0, int version = 1, StoryState state = StoryState.Published) => new(
        Samples.StoryId(n), version, state, Samples.Noon.AddMinutes(minute), $"id:story {n}", null, null, 1, $"Story {n}", "en",
        Samples.Noon, Samples.Noon.AddMinutes(minute));

    private async Task<IEnumerable<string>> IdsAsync(StoryState? state = null) =>
        (await Store.TakeAsync(state, after: null, count: 100, None)).Select(entry => entry.Id);
}
