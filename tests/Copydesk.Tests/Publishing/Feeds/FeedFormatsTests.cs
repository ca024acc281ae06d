using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Copydesk.Digesting;
using Copydesk.Publishing;
using Copydesk.Publishing.Feeds;
using Copydesk.Publishing.Pages;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Publishing.Feeds;

public sealed class FeedFormatsTests
{
    private static readonly DateTimeOffset Published = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly FeedFormats Formats = new(new SiteOptions { BaseUrl = "https://desk.example/news" }, new SiteAssets());

    [Fact]
    public void All_formats_say_the_same_of_a_story()
    {
        FeedEntry entry = Entry("s1", "Tunnel opens") with { Byline = "Marit Solberg", SourceUrl = new Uri("https://news.example/a") };
        (JsonElement json, SyndicationFeed atom, SyndicationFeed rss) = Read(Page(entry));

        JsonElement item = json.GetProperty("items")[0];
        Assert.Equal(item.GetProperty("id").GetString(), atom.Items.Single().Id);
        Assert.Equal(atom.Items.Single().Id, rss.Items.Single().Id);
        Assert.Equal("https://desk.example/news/stories/s1.html", item.GetProperty("url").GetString());
        Assert.Equal("https://news.example/a", item.GetProperty("external_url").GetString());
        Assert.Equal("https://desk.example/news/stories/s1.html", atom.Items.Single().Links.Single(l => l.RelationshipType == "alternate").Uri.AbsoluteUri);
        Assert.Equal("https://desk.example/news/stories/s1.json", item.GetProperty("_copydesk").GetProperty("digest_url").GetString());
        Assert.Equal(Published, atom.Items.Single().PublishDate);
        Assert.Equal(Published, rss.Items.Single().PublishDate);
        Assert.Equal(Published.AddHours(1), item.GetProperty("date_modified").GetDateTimeOffset());
        Assert.Equal(Published.AddHours(1), atom.LastUpdatedTime);
        Assert.Equal("Marit Solberg", item.GetProperty("authors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_corrected_story_keeps_its_name_in_every_feed()
    {
        (JsonElement before, _, _) = Read(Page(Entry("s1", "Before")));
        (JsonElement after, _, _) = Read(Page(Entry("s1", "After") with { Edition = 2, Revision = 2 }));
        Assert.Equal(before.GetProperty("items")[0].GetProperty("id").GetString(), after.GetProperty("items")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void An_archive_page_leads_back_to_the_current_feed_and_says_that_it_is_one_once_nothing_comes_to_it_any_more()
    {
        FeedPage growing = Page(Entry("s1", "Old")) with { Block = 3, Older = 1 };
        Assert.Null(XElement.Parse(Write(growing, "feeds/all/archive/3.atom.xml")).Element(XmlFeed.History + "archive"));

        FeedPage page = growing with { Newer = 4 };
        XElement atom = XElement.Parse(Write(page, "feeds/all/archive/3.atom.xml"));
        Assert.NotNull(atom.Element(XmlFeed.History + "archive"));
        Assert.Equal("https://desk.example/news/feeds/all/atom.xml", LinkOf(atom, "current"));
        Assert.Equal("https://desk.example/news/feeds/all/archive/3.atom.xml", LinkOf(atom, "self"));
        Assert.Equal("https://desk.example/news/feeds/all/archive/1.atom.xml", LinkOf(atom, "prev-archive"));
    }

    [Fact]
    public void RSS_has_numbered_references_so_that_no_reader_takes_a_title_for_markup()
    {
        string rss = Write(Page(Entry("s1", "Jobs & pay: x < 5 &amp; <b>")), "feeds/all/rss.xml");

        Assert.Contains("<title>Jobs &#x26; pay: x &#x3C; 5 &#x26;amp; &#x3C;b&gt;</title>", rss, StringComparison.Ordinal);
        Assert.Equal("Jobs & pay: x < 5 &amp; <b>", ReadXml(rss).Items.Single().Title.Text);
    }

    [Fact]
    public void An_address_that_is_not_http_is_no_link() =>
        Assert.DoesNotContain("javascript:", string.Concat(Formats.Render(Page(Entry("s1", "x") with { SourceUrl = new Uri("javascript:alert(1)") }), [SiteFeeds.Every]).Select(Text)), StringComparison.Ordinal);

    private static (JsonElement Json, SyndicationFeed Atom, SyndicationFeed Rss) Read(FeedPage page)
    {
        JsonElement json = JsonDocument.Parse(Write(page, "feeds/all/feed.json")).RootElement;
        return (json, ReadXml(Write(page, "feeds/all/atom.xml")), ReadXml(Write(page, "feeds/all/rss.xml")));
    }

    private static SyndicationFeed ReadXml(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { CheckCharacters = true });
        return SyndicationFeed.Load(reader);
    }

    private static string Write(FeedPage page, string path) => Text(Formats.Render(page, [SiteFeeds.Every]).Single(file => file.Path == path));

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static string? LinkOf(XElement feed, string rel) =>
        feed.Elements(XmlFeed.Atom + "link").Single(l => (string?)l.Attribute("rel") == rel).Attribute("href")?.Value;

    private static FeedPage Page(FeedEntry entry) => new(SiteFeeds.Every, 50, null, [new FeedPosition(1, entry)], null);

    private static FeedEntry Entry(string id, string headline) => new(
        id, 1, 1, headline, ["A sentence."], [new(FactKind.Statement, "A fact.", [])], "en", null, null, ["Nordhavn"], 0, Published, Published.AddHours(1));
}
