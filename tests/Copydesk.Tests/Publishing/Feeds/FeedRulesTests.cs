using System.Xml.Linq;
using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Tests.Publishing.Samples;
using Xunit;

namespace Copydesk.Tests.Publishing.Feeds;

public sealed class FeedRulesTests
{
    private static readonly FeedRule Harbour = new() { Name = "harbour", Title = "The harbour", Entity = "nordhavn" };

    [Fact]
    public async Task A_story_is_in_the_feed_of_every_story_in_that_of_its_language_and_in_those_whose_rules_take_it()
    {
        var newsroom = new Newsroom(new SiteOptions { Feeds = [Harbour] });
        await PublishAsync(newsroom, "harbour", SampleDigests.Harbour);
        await PublishAsync(newsroom, "fishers", SampleDigests.IceFishers);

        Assert.Equal(["fishers", "harbour"], await StoriesAsync(newsroom, "all"));
        Assert.Equal(["harbour"], await StoriesAsync(newsroom, "harbour"));
        Assert.Equal(["harbour"], await StoriesAsync(newsroom, "en"));
        Assert.Equal(["fishers"], await StoriesAsync(newsroom, "de"));
        Assert.Contains("Harbour tunnel opens", newsroom.Site.Read("feeds/harbour/atom.xml"), StringComparison.Ordinal);
        Assert.Contains("../../stories/fishers.html", newsroom.Site.Read("feeds/de/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("upload:articles/sport/regatta.txt", true)]
    [InlineData("upload:articles/sport-shop/regatta.txt", false)]
    [InlineData("upload:articles/news/sport/regatta.txt", false)]
    [InlineData("url:https://news.example/sport/regatta", false)]
    [InlineData("id:sport/regatta", false)]
    public async Task A_path_is_how_the_path_of_an_upload_begins(string origin, bool takes)
    {
        var newsroom = new Newsroom(new SiteOptions { Feeds = [new() { Name = "sport", Path = "sport/" }] });
        await PublishAsync(newsroom, "s1", SampleDigests.IceFishers, origin);

        Assert.Equal(takes ? ["s1"] : [], await StoriesAsync(newsroom, "sport"));
    }

    [Fact]
    public async Task Everything_that_a_rule_gives_has_to_hold()
    {
        var newsroom = new Newsroom(new SiteOptions { Feeds = [new() { Name = "german-sport", Path = "sport/", Language = "de" }] });
        await PublishAsync(newsroom, "both", SampleDigests.IceFishers, "upload:articles/sport/a.txt");
        await PublishAsync(newsroom, "language", SampleDigests.IceFishers, "upload:articles/b.txt");
        await PublishAsync(newsroom, "path", SampleDigests.Harbour, "upload:articles/sport/c.txt");

        Assert.Equal(["both"], await StoriesAsync(newsroom, "german-sport"));
    }

    [Fact]
    public async Task A_corrected_story_leaves_a_feed_that_no_longer_takes_it_on_all_its_pages()
    {
        var newsroom = new Newsroom(new SiteOptions { Feeds = [Harbour], PageSize = 2 });
        await PublishAsync(newsroom, "moved", SampleDigests.Harbour);
        for (int i = 0; i < 4; i++) await PublishAsync(newsroom, $"later-{i}", SampleDigests.Harbour);
        Assert.Contains("moved", newsroom.Site.Read("feeds/harbour/archive/1.json"), StringComparison.Ordinal);

        await PublishAsync(newsroom, "moved", SampleDigests.IceFishers);

        foreach (string path in newsroom.Site.Files.Select(file => file.Path).Where(path => path.StartsWith("feeds/harbour/", StringComparison.Ordinal) || path.StartsWith("feeds/en/", StringComparison.Ordinal)))
            Assert.DoesNotContain("moved", newsroom.Site.Read(path), StringComparison.Ordinal);
        Assert.Contains("moved", newsroom.Site.Read("feeds/de/rss.xml"), StringComparison.Ordinal);
        Assert.Contains("moved", newsroom.Site.Read("feeds/all/rss.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wherever_a_correction_stops_that_leaves_a_feed_doing_it_again_finishes_it()
    {
        string[] paths = await CorrectAsync(stop: null);
        Assert.Contains("feeds/harbour/archive/1.json", paths);

        foreach (string stop in paths) await CorrectAsync(stop);

        async Task<string[]> CorrectAsync(string? stop)
        {
            var newsroom = new Newsroom(new SiteOptions { Feeds = [Harbour], PageSize = 2 });
            await newsroom.NewPublisher().OpenAsync(default);
            await PublishAsync(newsroom, "moved", SampleDigests.Harbour);
            for (int i = 0; i < 3; i++) await PublishAsync(newsroom, $"later-{i}", SampleDigests.Harbour);
            Story corrected = await newsroom.EditAsync("moved", SampleDigests.IceFishers);
            newsroom.Site.Writes.Clear();
            if (stop is not null)
            {
                newsroom.Site.FailAt(path => path == stop);
                await Assert.ThrowsAsync<IOException>(() => newsroom.NewPublisher().PublishAsync(corrected, default));
                newsroom.Site.FailAt(_ => false);
            }

            await newsroom.NewPublisher().PublishAsync(corrected, default);
            Assert.Equal(["later-2", "later-1", "later-0"], await StoriesAsync(newsroom, "harbour"));
            foreach (string feed in (string[])["harbour", "en"])
                Assert.All(PagesOf(newsroom, feed), page => Assert.DoesNotContain("moved", page, StringComparison.Ordinal));
            Assert.All(["index.html", "feeds/harbour/index.html", "feeds/de/index.html"], path => Assert.Contains("German", newsroom.Site.Read(path), StringComparison.Ordinal));
            return [.. newsroom.Site.Writes.Distinct()];
        }
    }

    [Fact]
    public async Task A_late_publisher_of_an_older_edition_puts_the_story_back_into_no_feed_that_it_has_left()
    {
        var newsroom = new Newsroom(new SiteOptions { Feeds = [Harbour] });
        Story first = await newsroom.EditAsync("s1", SampleDigests.Harbour);
        bool overtaken = false;
        newsroom.Site.BeforeWriting = async path =>
        {
            if (path != "stories/s1.html" || overtaken) return;
            overtaken = true;
            await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", SampleDigests.IceFishers);
        };

        await newsroom.NewPublisher().PublishAsync(first, default);

        Assert.True(overtaken);
        Assert.Empty(await StoriesAsync(newsroom, "harbour"));
        Assert.Equal(["s1"], await StoriesAsync(newsroom, "de"));
    }

    [Fact]
    public async Task Changed_rules_hold_for_new_stories_at_once_and_for_all_after_a_rebuild()
    {
        var newsroom = new Newsroom(new SiteOptions { Feeds = [Harbour] });
        foreach (string id in (string[])["b", "a", "c"]) await PublishAsync(newsroom, id, SampleDigests.Harbour);
        await PublishAsync(newsroom, "d", SampleDigests.IceFishers);
        SitePublisher changed = newsroom.NewPublisher(new SiteOptions { Feeds = [new() { Name = "vestre", Entity = "Vestre" }], LanguageFeeds = false });
        await changed.OpenAsync(default);
        await newsroom.PublishAsync(changed, "e", SampleDigests.Harbour);
        Assert.Equal(["e"], await StoriesAsync(newsroom, "vestre"));
        string before = newsroom.Site.Read("feeds/all/feed.json");

        var told = new List<(int, int)>();
        await changed.RebuildAsync(new Told(told), default);

        Assert.Equal(["c", "a", "b", "e"], await StoriesAsync(newsroom, "vestre"));
        Assert.Empty(await StoriesAsync(newsroom, "harbour"));
        Assert.Empty(await StoriesAsync(newsroom, "en"));
        Assert.DoesNotContain("stories/", newsroom.Site.Read("feeds/harbour/rss.xml"), StringComparison.Ordinal);
        Assert.Equal(before, newsroom.Site.Read("feeds/all/feed.json"));
        Assert.Equal([(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)], told);
    }

    [Fact]
    public async Task A_rebuild_puts_back_what_a_strangers_hand_changed_and_ends_what_was_interrupted()
    {
        var newsroom = new Newsroom(new SiteOptions { PageSize = 2 });
        for (int i = 0; i < 7; i++) await PublishAsync(newsroom, $"s{i}", SampleDigests.Numbered(i));
        string[] paths = [.. newsroom.Site.Files.Select(file => file.Path)];
        string[] right = [.. paths.Select(newsroom.Site.Read)];
        foreach (string path in paths.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal))) await newsroom.Site.OverwriteAsync(path, "defaced");
        await newsroom.EditAsync("s7", SampleDigests.Numbered(7));

        await newsroom.NewPublisher().RebuildAsync(new Told([]), default);

        Assert.Equal(1, (await newsroom.Stories.FindAsync("s7", default))!.Value.PublishedEdition);
        Assert.Equal("s7", (await StoriesAsync(newsroom, "all"))[0]);
        Assert.All(paths, path => Assert.NotEqual("defaced", newsroom.Site.Read(path)));
        int archive = Array.IndexOf(paths, "feeds/all/archive/1.atom.xml");
        Assert.Equal(right[archive], newsroom.Site.Read(paths[archive]));
    }

    [Fact]
    public async Task All_feeds_stand_in_the_outline_and_on_the_newest_page_of_each_list()
    {
        var newsroom = new Newsroom(new SiteOptions { Feeds = [Harbour], Title = "The Copy Desk" });
        await newsroom.NewPublisher().OpenAsync(default);
        await PublishAsync(newsroom, "s1", SampleDigests.Harbour);
        await PublishAsync(newsroom, "s2", SampleDigests.IceFishers);

        XElement[] outlines = [.. XDocument.Parse(newsroom.Site.Read("feeds/feeds.opml")).Root!.Element("body")!.Elements("outline")];

        Assert.Equal(
            ["The Copy Desk", "The harbour · The Copy Desk", "English · The Copy Desk", "German · The Copy Desk"],
            outlines.Select(outline => outline.Attribute("text")!.Value));
        Assert.All(outlines, outline => Assert.True(newsroom.Site.Has(outline.Attribute("xmlUrl")!.Value[Newsroom.Address.Length..])));
        foreach (string path in (string[])["index.html", "feeds/harbour/index.html", "feeds/de/index.html", "feeds/en/index.html"])
            Assert.All(["All stories", "The harbour", "English", "German", "OPML"], name => Assert.Contains($"{name}", newsroom.Site.Read(path), StringComparison.Ordinal));
        Assert.Contains("<a href=\"../../feeds/harbour/index.html\">The harbour</a>", newsroom.Site.Read("feeds/de/index.html"), StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">German</a>", newsroom.Site.Read("feeds/de/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_offers_the_feeds_that_it_belongs_to()
    {
        var newsroom = new Newsroom(new SiteOptions { Feeds = [Harbour] });
        await PublishAsync(newsroom, "s1", SampleDigests.Harbour);

        Assert.Equal(["feeds/all/", "feeds/harbour/", "feeds/en/"], Offered("stories/s1.html"));
        Assert.Equal(["feeds/all/"], Offered("index.html"));
        Assert.Equal(["feeds/harbour/", "feeds/all/"], Offered("feeds/harbour/index.html"));

        IEnumerable<string> Offered(string path) => newsroom.Site.Read(path).Split('\n')
            .Where(line => line.Contains("rel=\"alternate\" type=\"application/atom+xml\"", StringComparison.Ordinal))
            .Select(line => line.Split("href=\"")[1].Split("atom.xml")[0].Replace("../", "", StringComparison.Ordinal));
    }

    private static async Task PublishAsync(Newsroom newsroom, string id, DigestBuilder digest, string? origin = null) =>
        await newsroom.NewPublisher().PublishAsync(await newsroom.EditAsync(id, digest, origin), default);

    private static async Task<string[]> StoriesAsync(Newsroom newsroom, string feed) =>
        [.. (await newsroom.Index.TakeAsync(feed, below: null, count: 100, default)).Select(position => position.Entry.StoryId)];

    private static IEnumerable<string> PagesOf(Newsroom newsroom, string feed) => newsroom.Site.Files
        .Select(file => file.Path)
        .Where(path => path.StartsWith($"feeds/{feed}/", StringComparison.Ordinal))
        .Select(newsroom.Site.Read);

    private sealed class Told(List<(int, int)> steps) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value) => steps.Add(value);
    }
}
