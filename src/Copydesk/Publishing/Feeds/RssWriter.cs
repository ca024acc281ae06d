using System.Text;
using System.Xml.Linq;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>A page as RSS 2.0 with the Atom, Dublin Core and content modules, archived as RFC 5005 says. Entries must be legal text.</summary>
internal sealed class RssWriter(SiteOptions options)
{
    private const string Type = "application/rss+xml";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private readonly FeedAddresses _addresses = new(options);

    public byte[] Write(FeedPage page)
    {
        return WithoutNamedReferences(XmlFeed.Write(new XElement(
            "rss",
            new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "atom", XmlFeed.Atom),
            new XAttribute(XNamespace.Xmlns + "fh", XmlFeed.History),
            new XAttribute(XNamespace.Xmlns + "content", Content),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XElement(
                "channel",
                new XElement("title", page.Feed.TitleOn(options)),
                new XElement("link", _addresses.OfList(page.Feed, page.Block)),
                new XElement("description", FeedContent.About),
                page.Feed.Language is { } language ? new XElement("language", language) : null,
                page.UpdatedAt is { } updated ? new XElement("lastBuildDate", XmlFeed.Rfc822(updated)) : null,
                new XElement("generator", FeedContent.Generator),
                XmlFeed.Link("self", Type, AddressOf(page.Block)),
                XmlFeed.HistoryOf(page, Type, AddressOf),
                page.Entries.Select(position => Item(position.Entry))))));

        string AddressOf(long? block) => _addresses.Of(SitePaths.Rss(page.Feed.Name, block));
    }

    /// <summary>
    /// RSS does not say whether a title is text or markup. Of readers that guess, the fewest take a numbered reference for the beginning of
    /// a tag or an entity (RSS Advisory Board, Best Practices Profile: "character data").
    /// </summary>
    private static byte[] WithoutNamedReferences(byte[] xml) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(xml).Replace("&amp;", "&#x26;", StringComparison.Ordinal).Replace("&lt;", "&#x3C;", StringComparison.Ordinal));

    private XElement Item(FeedEntry entry)
    {
        string url = _addresses.Of(SitePaths.Story(entry.StoryId));
        return new XElement(
            "item",
            new XElement("guid", new XAttribute("isPermaLink", "false"), FeedAddresses.NameOf(entry)),
            new XElement("title", entry.Headline),
            new XElement("link", url),
            new XElement("pubDate", XmlFeed.Rfc822(entry.PublishedAt)),
            new XElement(XmlFeed.Atom + "updated", XmlFeed.Rfc3339(entry.UpdatedAt)),
            entry.Byline is { } byline ? new XElement(DublinCore + "creator", byline) : null,
            Languages.IsKnown(entry.Language) ? new XElement(DublinCore + "language", entry.Language) : null,
            entry.Categories.Select(category => new XElement("category", category)),
            new XElement("description", FeedContent.Summary(entry)),
            new XElement(Content + "encoded", FeedMarkup.Of(entry, url).ToString()));
    }
}
