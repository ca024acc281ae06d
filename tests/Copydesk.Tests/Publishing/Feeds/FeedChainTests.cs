using System.Text.Json;
using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Tests.Publishing.Samples;
using CsCheck;
using Xunit;

namespace Copydesk.Tests.Publishing.Feeds;

/// <summary>Whatever was published and corrected, a reader who follows the pages meets every story once, as it now is.</summary>
public sealed class FeedChainTests
{
    private static readonly SiteOptions SmallPages = new() { PageSize = 3 };

    /// <summary>Each number is a story; a number that comes again is a correction.</summary>
    private static readonly Gen<int[]> Publications = Gen.Int[0, 25].Array[0, 60];

    [Fact]
    public Task Following_next_url_visits_each_story_once_newest_first_on_its_latest_edition() =>
        Publications.SampleAsync(async stories =>
        {
            var newsroom = new Newsroom(SmallPages);
            SitePublisher publisher = newsroom.NewPublisher();
            await publisher.OpenAsync(default);
            foreach (int story in stories) await newsroom.PublishAsync(publisher, Id(story), SampleDigests.Numbered(story));
            await AssertChainAsync(newsroom, stories);
        }, iter: 40);

    [Fact]
    public Task The_chain_is_whole_when_several_processes_publish_at_once() =>
        Publications.SampleAsync(async stories =>
        {
            var newsroom = new Newsroom(SmallPages);
            SitePublisher[] processes = [newsroom.NewPublisher(), newsroom.NewPublisher(), newsroom.NewPublisher()];

            // One story is edited by one worker at a time; different stories go at once.
            await Task.WhenAll(stories.GroupBy(story => story).Select(async story =>
            {
                foreach (int number in story) await newsroom.PublishAsync(processes[number % processes.Length], Id(number), SampleDigests.Numbered(number));
            }));
            await AssertChainAsync(newsroom, stories);
        }, iter: 40);

    [Fact]
    public Task The_chain_is_whole_after_failures_and_the_publications_that_finish_the_work() =>
        Gen.Select(Publications, Gen.Int[1, 20]).SampleAsync(async (stories, everySoManyWrites) =>
        {
            var newsroom = new Newsroom(SmallPages);
            int writes = 0;
            foreach (int story in stories)
            {
                Story edited = await newsroom.EditAsync(Id(story), SampleDigests.Numbered(story));
                newsroom.Site.FailAt(_ => ++writes % everySoManyWrites == 0);
                try
                {
                    await newsroom.NewPublisher().PublishAsync(edited, default);
                }
                catch (IOException)
                {
                    newsroom.Site.FailAt(_ => false);
                    await newsroom.NewPublisher().PublishAsync(edited, default);
                }
            }

            await AssertChainAsync(newsroom, stories);
        }, iter: 40);

    [Fact]
    public async Task The_chain_is_whole_when_a_later_edition_comes_before_the_publication_of_an_earlier_one_is_finished()
    {
        var newsroom = new Newsroom(SmallPages);
        int[] first = [.. Enumerable.Range(0, 12)];
        foreach (int story in first) await newsroom.PublishAsync(newsroom.NewPublisher(), Id(story), SampleDigests.Numbered(story));

        Story second = await newsroom.EditAsync(Id(0), SampleDigests.Numbered(0));
        newsroom.Site.FailAt(path => path.Contains("archive", StringComparison.Ordinal));
        await Assert.ThrowsAsync<IOException>(() => newsroom.NewPublisher().PublishAsync(second, default));
        newsroom.Site.FailAt(_ => false);
        await newsroom.PublishAsync(newsroom.NewPublisher(), Id(0), SampleDigests.Numbered(0));

        await AssertChainAsync(newsroom, [.. first, 0, 0]);
    }

    [Theory]
    [InlineData("{\"version\": \"https://json")]
    [InlineData("[]")]
    [InlineData("{\"_copydesk\": 1}")]
    [InlineData("{\"_copydesk\": {\"page_size\": \"3\"}}")]
    public async Task A_damaged_feed_is_made_whole_by_the_next_publication(string damaged)
    {
        var newsroom = new Newsroom(SmallPages);
        SitePublisher publisher = newsroom.NewPublisher();
        for (int i = 0; i < 12; i++) await newsroom.PublishAsync(publisher, Id(i), SampleDigests.Numbered(i));
        await newsroom.Site.OverwriteAsync("feeds/all/feed.json", damaged);

        await newsroom.PublishAsync(publisher, Id(12), SampleDigests.Numbered(12));

        await AssertChainAsync(newsroom, [.. Enumerable.Range(0, 13)]);
    }

    [Fact]
    public async Task A_change_of_the_pages_size_that_is_cut_off_goes_on_where_it_stopped()
    {
        var newsroom = new Newsroom(SmallPages);
        int[] stories = [.. Enumerable.Range(0, 40)];
        foreach (int story in stories) await newsroom.PublishAsync(newsroom.NewPublisher(), Id(story), SampleDigests.Numbered(story));
        SitePublisher publisher = newsroom.NewPublisher(new SiteOptions { PageSize = 5 });

        newsroom.Site.Writes.Clear();
        newsroom.Site.FailAt(path => path == "feeds/all/archive/4.json");
        await Assert.ThrowsAsync<IOException>(() => publisher.OpenAsync(default));
        string[] before = [.. newsroom.Site.Writes];
        newsroom.Site.Writes.Clear();
        newsroom.Site.FailAt(_ => false);
        await publisher.OpenAsync(default);

        Assert.Contains("feeds/all/archive/3.json", before);
        Assert.Contains("feeds/all/archive/4.json", newsroom.Site.Writes);
        Assert.Empty(before.Intersect(newsroom.Site.Writes));
        await AssertChainAsync(newsroom, stories);
    }

    [Fact]
    public async Task A_publication_costs_the_same_in_a_long_feed_as_in_a_short_one()
    {
        var newsroom = new Newsroom(SmallPages);
        SitePublisher publisher = newsroom.NewPublisher();
        for (int i = 0; i < 20; i++) await newsroom.PublishAsync(publisher, Id(i), SampleDigests.Numbered(i));
        (int calls, int writes) early = await CostOfNextAsync(20);
        for (int i = 21; i < 200; i++) await newsroom.PublishAsync(publisher, Id(i), SampleDigests.Numbered(i));
        (int calls, int writes) late = await CostOfNextAsync(200);
        Assert.Equal(early, late);

        async Task<(int Calls, int Writes)> CostOfNextAsync(int story)
        {
            (int calls, int writes) = (newsroom.Index.Calls, newsroom.Site.Writes.Count);
            await newsroom.PublishAsync(publisher, Id(story), SampleDigests.Numbered(story));
            return (newsroom.Index.Calls - calls, newsroom.Site.Writes.Count - writes);
        }
    }

    [Fact]
    public async Task A_full_archive_page_is_written_again_only_when_one_of_its_stories_is_corrected()
    {
        var newsroom = new Newsroom(SmallPages);
        SitePublisher publisher = newsroom.NewPublisher();
        for (int i = 0; i < 9; i++) await newsroom.PublishAsync(publisher, Id(i), SampleDigests.Numbered(i));
        string oldest = newsroom.Site.Read("feeds/all/archive/1.json");

        for (int i = 9; i < 20; i++) await newsroom.PublishAsync(publisher, Id(i), SampleDigests.Numbered(i));
        Assert.Equal(oldest, newsroom.Site.Read("feeds/all/archive/1.json"));

        await newsroom.PublishAsync(publisher, Id(1), SampleDigests.Numbered(1));
        Assert.NotEqual(oldest, newsroom.Site.Read("feeds/all/archive/1.json"));
    }

    private static async Task AssertChainAsync(Newsroom newsroom, int[] stories)
    {
        if (stories.Length == 0) return;
        IReadOnlyList<FeedPosition> all = await newsroom.Index.TakeAsync("all", null, int.MaxValue, default);
        string[] expected = [.. all.Select(position => $"{position.Entry.StoryId}/{position.Entry.Revision}")];
        Assert.Equal(stories.GroupBy(s => s).Select(story => $"{Id(story.Key)}/{story.Count()}").Order(), expected.Order());
        Assert.Equal(expected, Follow(newsroom.Site));
    }

    private static List<string> Follow(WatchedSite site)
    {
        var visited = new List<string>();
        string root = Newsroom.Address;
        for (string? path = "feeds/all/feed.json"; path is not null;)
        {
            using JsonDocument page = JsonDocument.Parse(site.Read(path));
            foreach (JsonElement item in page.RootElement.GetProperty("items").EnumerateArray())
            {
                JsonElement own = item.GetProperty("_copydesk");
                visited.Add($"{own.GetProperty("story_id").GetString()}/{own.GetProperty("revision").GetInt32()}");
            }

            path = page.RootElement.TryGetProperty("next_url", out JsonElement next) ? next.GetString()![root.Length..] : null;
        }

        return visited;
    }

    private static string Id(int story) => $"story-{story}";
}
