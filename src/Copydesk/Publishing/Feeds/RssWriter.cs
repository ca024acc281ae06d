using System.Xml.Linq;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>A page as RSS 2.0 with the Atom, Dublin Core and content modules. Entries must be legal text.</summary>
internal sealed class RssWriter(SiteOptions options)
{
    private const string Type = "application/rss+xml";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private readonly FeedAddresses _addresses = new(options);

    public byte[] Write(FeedPage page)
    {
        string title = LegalText.Of(options.Title);
        return XmlFeed.Write(new XElement(
            "rss",
            new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "atom", XmlFeed.Atom),
            new XAttribute(XNamespace.Xmlns + "fh", XmlFeed.History),
            new XAttribute(XNamespace.Xmlns + "content", Content),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XElement(
                "channel",
                new XElement("title", title),
                new XElement("link", _addresses.Of("")),
                new XElement("description", $"{title}: summaries and key facts, each with its evidence."),
                new XElement("lastBuildDate", XmlFeed.Rfc822(page.UpdatedAt)),
                XmlFeed.Link("self", Type, _addresses.Of(SitePaths.Rss(page.Feed, page.Block))),
                XmlFeed.HistoryOf(page, Type, _addresses.Of(SitePaths.Rss(page.Feed, null)), block => _addresses.Of(SitePaths.Rss(page.Feed, block))),
                page.Entries.Select(position => Item(position.Entry)))));
    }

    private XElement Item(FeedEntry entry)
    {
        string url = _addresses.Of(SitePaths.Story(entry.StoryId));
        return new XElement(
            "item",
            new XElement("guid", new XAttribute("isPermaLink", "false"), FeedAddresses.NameOf(entry.StoryId)),
            new XElement("title", entry.Headline),
            new XElement("link", url),
            new XElement("pubDate", XmlFeed.Rfc822(entry.PublishedAt)),
            new XElement(XmlFeed.Atom + "updated", XmlFeed.Rfc3339(entry.UpdatedAt)),
            entry.Byline is { } byline ? new XElement(DublinCore + "creator", byline) : null,
            Languages.IsKnown(entry.Language) ? new XElement(DublinCore + "language", entry.Language) : null,
            entry.Categories.Select(category => new XElement("category", category)),
            new XElement("description", FeedContent.Summary(entry)),
            new XElement(Content + "encoded", FeedContent.Markup(entry, url)));
    }
}
