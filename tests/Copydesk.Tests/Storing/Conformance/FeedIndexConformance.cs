using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

public abstract class FeedIndexConformance : PortConformance<IFeedIndex>
{
    private const string Feed = "all";

    [SkippableFact]
    public async Task Numbers_rise_from_one()
    {
        Assert.Equal("1", Text(await PutAsync(1)));
        Assert.Equal("2", Text(await PutAsync(2)));
    }

    [SkippableFact]
    public async Task A_corrected_story_comes_to_the_top_and_leaves_its_old_place()
    {
        await PutAsync(1);
        await PutAsync(2);

        Assert.Equal("3 from 1", Text(await PutAsync(1, edition: 2)));
        Assert.Equal([(3, "Story 1, edition 2"), (2, "Story 2, edition 1")], await TakeAsync());
    }

    [SkippableTheory]
    [InlineData(2)]
    [InlineData(1)]
    public async Task An_edition_that_comes_again_or_late_changes_nothing_and_gets_the_same_move(int edition)
    {
        await PutAsync(1);
        FeedMove move = await PutAsync(1, edition: 2);
        await PutAsync(2);

        Assert.Equal(Text(move), Text(await PutAsync(1, edition)));
        Assert.Equal([(3, "Story 2, edition 1"), (2, "Story 1, edition 2")], await TakeAsync());
    }

    [SkippableFact]
    public async Task All_places_are_remembered_that_were_left_since_the_last_edition_that_was_published_to_the_end()
    {
        await PutAsync(1);
        await PutAsync(2);
        await PutAsync(1, edition: 2, publishedEdition: 1);
        await PutAsync(1, edition: 3, publishedEdition: 1);

        Assert.Equal("5 from 1 3 4", Text(await PutAsync(1, edition: 4, publishedEdition: 2)));
        Assert.Equal([(5, "Story 1, edition 4"), (2, "Story 2, edition 1")], await TakeAsync());
        Assert.Equal("6 from 5", Text(await PutAsync(1, edition: 5, publishedEdition: 4)));
    }

    [SkippableFact]
    public async Task Stories_put_at_once_get_distinct_numbers_without_gaps()
    {
        FeedMove[] moves = await Task.WhenAll(Enumerable.Range(1, 32).Select(n => Task.Run(() => PutAsync(n))));

        Assert.Equal(Enumerable.Range(1, 32).Select(n => (long)n), moves.Select(m => m.Number).Order());
        Assert.Equal(32, (await TakeAsync()).Select(e => e.Headline).Distinct(StringComparer.Ordinal).Count());
    }

    [SkippableFact]
    public async Task One_edition_put_many_times_at_once_is_one_move()
    {
        FeedMove[] moves = await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Task.Run(() => PutAsync(1))));

        Assert.Equal("1", Assert.Single(moves.Select(Text).Distinct()));
        Assert.Single(await TakeAsync());
    }

    [SkippableFact]
    public async Task A_removed_story_is_gone_and_its_number_is_not_given_again()
    {
        await PutAsync(1);
        await PutAsync(2);

        Assert.Equal(2, await Store.RemoveAsync(Feed, Samples.StoryId(2), None));
        Assert.Null(await Store.RemoveAsync(Feed, Samples.StoryId(2), None));
        Assert.Equal([(1, "Story 1, edition 1")], await TakeAsync());
        Assert.Equal("3", Text(await PutAsync(3)));
    }

    [SkippableFact]
    public async Task Entries_are_taken_newest_first_below_a_number()
    {
        for (int n = 1; n <= 12; n++) await PutAsync(n);

        Assert.Equal([12, 11, 10], await NumbersAsync(below: null, count: 3));
        Assert.Equal([9, 8, 7], await NumbersAsync(below: 10, count: 3));
        Assert.Equal([1], await NumbersAsync(below: 2, count: 3));
        Assert.Empty(await NumbersAsync(below: 1, count: 3));
        Assert.Empty(await NumbersAsync(below: null, count: 0));
    }

    [SkippableFact]
    public async Task An_unknown_feed_is_empty()
    {
        await PutAsync(1);

        Assert.Empty(await Store.TakeAsync("sea", below: null, count: 10, None));
        Assert.Null(await Store.RemoveAsync("sea", Samples.StoryId(1), None));
    }

    [SkippableFact]
    public async Task A_long_entry_comes_back_whole()
    {
        FeedEntry entry = Samples.Entry(1, headline: string.Concat(Enumerable.Repeat("Паром 🚢 \"Заря\" 渡轮. ", 6_000)));

        await Store.PutAsync(Feed, entry, publishedEdition: 0, None);

        FeedPosition found = Assert.Single(await Store.TakeAsync(Feed, below: null, count: 1, None));
        Assert.Equal(CopydeskJson.Write(entry), CopydeskJson.Write(found.Entry));
    }

    private Task<FeedMove> PutAsync(int story, int edition = 1, int publishedEdition = 0) =>
        Store.PutAsync(Feed, Samples.Entry(story, edition), publishedEdition, None);

    private static string Text(FeedMove move) => move.Left.Count == 0 ? $"{move.Number}" : $"{move.Number} from {string.Join(' ', move.Left)}";

    private async Task<IEnumerable<long>> NumbersAsync(long? below, int count) =>
        (await Store.TakeAsync(Feed, below, count, None)).Select(p => p.Number);

    private async Task<IReadOnlyList<(long Number, string Headline)>> TakeAsync() =>
        [.. (await Store.TakeAsync(Feed, below: null, count: 100, None)).Select(p => (p.Number, p.Entry.Headline))];
}
