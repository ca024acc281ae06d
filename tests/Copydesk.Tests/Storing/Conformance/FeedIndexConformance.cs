using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

public abstract class FeedIndexConformance : PortConformance<IFeedIndex>
{
    private const string Feed = "all";
    private const string Sea = "sea";

    [SkippableFact]
    public async Task Numbers_rise_from_one()
    {
        Assert.Equal("all 1", await PlaceAsync(1));
        Assert.Equal("all 2", await PlaceAsync(2));
    }

    [SkippableFact]
    public async Task A_corrected_story_comes_to_the_top_and_leaves_its_old_place()
    {
        await PlaceAsync(1);
        await PlaceAsync(2);

        Assert.Equal("all 3 from 1", await PlaceAsync(1, edition: 2));
        Assert.Equal(["3 Story 1, edition 2", "2 Story 2, edition 1"], await TakeAsync());
    }

    [SkippableTheory]
    [InlineData(2)]
    [InlineData(1)]
    public async Task An_edition_that_comes_again_or_late_keeps_its_place_and_gets_the_same_move(int edition)
    {
        await PlaceAsync(1);
        string move = await PlaceAsync(1, edition: 2);
        await PlaceAsync(2);

        Assert.Equal(move, await PlaceAsync(1, edition));
        Assert.Equal(["3 Story 2, edition 1", "2 Story 1, edition 2"], await TakeAsync());
    }

    [SkippableFact]
    public async Task All_places_are_remembered_that_were_left_since_the_last_edition_that_was_published_to_the_end()
    {
        await PlaceAsync(1);
        await PlaceAsync(2);
        await PlaceAsync(1, edition: 2, publishedEdition: 1);
        await PlaceAsync(1, edition: 3, publishedEdition: 1);

        Assert.Equal("all 5 from 1 3 4", await PlaceAsync(1, edition: 4, publishedEdition: 2));
        Assert.Equal(["5 Story 1, edition 4", "2 Story 2, edition 1"], await TakeAsync());
        Assert.Equal("all 6 from 5", await PlaceAsync(1, edition: 5, publishedEdition: 4));
    }

    [SkippableFact]
    public async Task Each_feed_has_its_own_numbers()
    {
        await PlaceAsync(1);

        Assert.Equal("all 2, sea 1", await PlaceAsync(2, feeds: [Feed, Sea]));
        Assert.Equal(["1 Story 2, edition 1"], await TakeAsync(Sea));
    }

    [SkippableFact]
    public async Task A_correction_leaves_a_feed_to_which_it_no_longer_belongs_and_says_from_where()
    {
        await PlaceAsync(1, feeds: [Feed, Sea]);

        Assert.Equal("all 2 from 1, sea - from 1", await PlaceAsync(1, edition: 2, feeds: [Feed]));
        Assert.Empty(await TakeAsync(Sea));
        Assert.Equal("all 3 from 1 2, sea - from 1", await PlaceAsync(1, edition: 3, feeds: [Feed]));
        Assert.Equal("all 4 from 3", await PlaceAsync(1, edition: 4, publishedEdition: 3, feeds: [Feed]));
    }

    [SkippableFact]
    public async Task A_late_older_edition_does_not_come_back_into_a_feed_that_the_story_has_left_or_never_was_in()
    {
        await PlaceAsync(1, feeds: [Feed, Sea]);
        await PlaceAsync(1, edition: 3, feeds: [Feed]);

        Assert.Equal("all 2 from 1, sea - from 1", await PlaceAsync(1, edition: 1, feeds: [Feed, Sea]));
        await PlaceAsync(1, edition: 2, feeds: [Feed, "land"]);
        Assert.Empty(await TakeAsync(Sea));
        Assert.Empty(await TakeAsync("land"));
    }

    [SkippableFact]
    public async Task When_rules_change_the_same_edition_joins_and_leaves_feeds_and_keeps_its_place_in_the_others()
    {
        await PlaceAsync(1, feeds: [Feed, Sea]);
        await PlaceAsync(2);

        Assert.Equal("all 1, sea - from 1, land 1", await PlaceAsync(1, publishedEdition: 1, feeds: [Feed, "land"]));
        Assert.Equal(["2 Story 2, edition 1", "1 Story 1, edition 1"], await TakeAsync());
        Assert.Equal(["1 Story 1, edition 1"], await TakeAsync("land"));
        Assert.Equal("all 1, sea 2 from 1, land 1", await PlaceAsync(1, feeds: [Feed, Sea, "land"]));
    }

    [SkippableFact]
    public async Task The_same_edition_again_is_written_as_it_is_told_now()
    {
        await PlaceAsync(1);
        await Store.PlaceAsync(Samples.Entry(1, headline: "Told anew"), [Feed], publishedEdition: 0, None);

        Assert.Equal(["1 Told anew"], await TakeAsync());
    }

    [SkippableFact]
    public async Task A_story_without_a_feed_is_gone_from_all_and_its_numbers_are_not_given_again()
    {
        await PlaceAsync(1);
        await PlaceAsync(2, feeds: [Feed, Sea]);

        Assert.Equal("all - from 2, sea - from 1", await PlaceAsync(2, edition: 2, feeds: []));
        Assert.Equal(["1 Story 1, edition 1"], await TakeAsync());
        Assert.Equal("all 3, sea 2", await PlaceAsync(3, feeds: [Feed, Sea]));
    }

    [SkippableFact]
    public async Task Every_feed_is_listed_that_has_held_a_story()
    {
        Assert.Empty(await Store.ListAsync(None));
        await PlaceAsync(1, feeds: [Feed, Sea]);
        await PlaceAsync(1, edition: 2, feeds: ["land"]);

        Assert.Equal([Feed, "land", Sea], (await Store.ListAsync(None)).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Stories_placed_at_once_get_distinct_numbers_without_gaps()
    {
        string[] moves = await Task.WhenAll(Enumerable.Range(1, 32).Select(n => Task.Run(() => PlaceAsync(n))));

        Assert.Equal(Enumerable.Range(1, 32).Select(n => $"all {n}").Order(StringComparer.Ordinal), moves.Order(StringComparer.Ordinal));
        Assert.Equal(32, (await TakeAsync()).Distinct(StringComparer.Ordinal).Count());
    }

    [SkippableFact]
    public async Task One_edition_placed_many_times_at_once_is_one_move()
    {
        string[] moves = await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Task.Run(() => PlaceAsync(1))));

        Assert.Equal("all 1", Assert.Single(moves.Distinct(StringComparer.Ordinal)));
        Assert.Single(await TakeAsync());
    }

    [SkippableFact]
    public async Task Entries_are_taken_newest_first_below_a_number()
    {
        for (int n = 1; n <= 12; n++) await PlaceAsync(n);

        Assert.Equal([12, 11, 10], await NumbersAsync(below: null, count: 3));
        Assert.Equal([9, 8, 7], await NumbersAsync(below: 10, count: 3));
        Assert.Equal([1], await NumbersAsync(below: 2, count: 3));
        Assert.Empty(await NumbersAsync(below: 1, count: 3));
        Assert.Empty(await NumbersAsync(below: null, count: 0));
    }

    [SkippableFact]
    public async Task An_unknown_feed_is_empty_also_when_a_known_one_begins_like_it()
    {
        await PlaceAsync(1, feeds: ["sea-news"]);

        Assert.Empty(await TakeAsync(Sea));
    }

    [SkippableFact]
    public async Task A_long_entry_comes_back_whole()
    {
        FeedEntry entry = Samples.Entry(1, headline: string.Concat(Enumerable.Repeat("Паром 🚢 \"Заря\" 渡轮. ", 6_000)));

        await Store.PlaceAsync(entry, [Feed], publishedEdition: 0, None);

        FeedPosition found = Assert.Single(await Store.TakeAsync(Feed, below: null, count: 1, None));
        Assert.Equal(CopydeskJson.Write(entry), CopydeskJson.Write(found.Entry));
    }

    [SkippableFact]
    public async Task A_story_moves_in_as_many_feeds_as_settings_allow()
    {
        string[] feeds = [.. Enumerable.Range(1, 22).Select(n => $"feed-{n}")];
        await PlaceAsync(1, feeds: feeds);
        await PlaceAsync(1, edition: 2, feeds: [.. feeds.Select(feed => feed + "-b")]);

        Assert.Empty(await TakeAsync("feed-22"));
        Assert.Equal(["1 Story 1, edition 2"], await TakeAsync("feed-22-b"));
    }

    private async Task<string> PlaceAsync(int story, int edition = 1, int publishedEdition = 0, string[]? feeds = null) =>
        Text(await Store.PlaceAsync(Samples.Entry(story, edition), feeds ?? [Feed], publishedEdition, None));

    private static string Text(IEnumerable<FeedMove> moves) => string.Join(", ", moves.Select(move =>
        $"{move.Feed} {(move.Number is { } number ? $"{number}" : "-")}{(move.Left.Count == 0 ? "" : " from " + string.Join(' ', move.Left))}"));

    private async Task<IEnumerable<long>> NumbersAsync(long? below, int count) =>
        (await Store.TakeAsync(Feed, below, count, None)).Select(p => p.Number);

    private async Task<IEnumerable<string>> TakeAsync(string feed = Feed) =>
        (await Store.TakeAsync(feed, below: null, count: 100, None)).Select(p => $"{p.Number} {p.Entry.Headline}");
}
