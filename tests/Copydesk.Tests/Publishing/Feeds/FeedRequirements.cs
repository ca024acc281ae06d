using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Copydesk.Publishing.Feeds;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Publishing.Feeds;

/// <summary>What RFC 4287, RSS 2.0 and JSON Feed 1.1 require of a document, beyond being well-formed.</summary>
internal static partial class FeedRequirements
{
    public static void AssertXml(SiteFile file)
    {
        XElement root = XDocument.Load(new MemoryStream(file.Content.ToArray())).Root!;
        if (root.Name.LocalName == "rss") AssertRss(root);
        else AssertAtom(root);
    }

    public static void AssertJson(SiteFile file)
    {
        using JsonDocument document = JsonDocument.Parse(file.Content);
        JsonElement feed = document.RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", TextOf(feed, "version"));
        AssertFilled(TextOf(feed, "title"));
        AssertAddress(TextOf(feed, "feed_url"));
        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];
        AssertDifferent(items.Select(item => TextOf(item, "id")));
        foreach (JsonElement item in items)
        {
            AssertAddress(TextOf(item, "url"));
            Assert.Matches(Instant(), TextOf(item, "date_published"));
            Assert.Matches(Instant(), TextOf(item, "date_modified"));
            AssertFilled(TextOf(item, "content_html"));
            if (item.TryGetProperty("authors", out JsonElement authors)) Assert.All(authors.EnumerateArray(), author => AssertFilled(TextOf(author, "name")));
            if (item.TryGetProperty("tags", out JsonElement tags)) Assert.All(tags.EnumerateArray(), tag => AssertFilled(tag.GetString()!));
        }
    }

    private static void AssertAtom(XElement feed)
    {
        XNamespace atom = XmlFeed.Atom;
        Assert.Equal(atom + "feed", feed.Name);
        AssertNode(feed);
        AssertDifferent(feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value));
        foreach (XElement entry in feed.Elements(atom + "entry"))
        {
            AssertNode(entry);
            Assert.Matches(Instant(), Assert.Single(entry.Elements(atom + "published")).Value);
            Assert.Single(entry.Elements(atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
            Assert.Single(entry.Elements(atom + "summary"));
            Assert.Equal("html", (string?)Assert.Single(entry.Elements(atom + "content")).Attribute("type"));
            Assert.All(entry.Elements(atom + "author"), author => AssertFilled(author.Element(atom + "name")!.Value));
            Assert.All(entry.Elements(atom + "category"), category => AssertFilled((string)category.Attribute("term")!));
        }

        void AssertNode(XElement node)
        {
            AssertAddress(Assert.Single(node.Elements(atom + "id")).Value);
            AssertFilled(Assert.Single(node.Elements(atom + "title")).Value);
            Assert.Matches(Instant(), Assert.Single(node.Elements(atom + "updated")).Value);
        }
    }

    private static void AssertRss(XElement rss)
    {
        Assert.Equal("2.0", (string?)rss.Attribute("version"));
        XElement channel = Assert.Single(rss.Elements());
        AssertFilled(Assert.Single(channel.Elements("title")).Value);
        AssertFilled(Assert.Single(channel.Elements("description")).Value);
        AssertAddress(Assert.Single(channel.Elements("link")).Value);
        AssertDifferent(channel.Elements("item").Select(item => item.Element("guid")!.Value));
        foreach (XElement item in channel.Elements("item"))
        {
            AssertFilled(Assert.Single(item.Elements("title")).Value);
            AssertAddress(Assert.Single(item.Elements("link")).Value);
            Assert.Matches(MailDate(), Assert.Single(item.Elements("pubDate")).Value);
            Assert.Single(item.Elements("description"));
            Assert.All(item.Elements("category"), category => AssertFilled(category.Value));
        }
    }

    private static string TextOf(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static void AssertFilled(string text) => Assert.False(string.IsNullOrWhiteSpace(text));

    private static void AssertAddress(string address) => Assert.True(Uri.IsWellFormedUriString(address, UriKind.Absolute), address);

    private static void AssertDifferent(IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Instant();

    [GeneratedRegex(@"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d \+0000$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MailDate();
}
