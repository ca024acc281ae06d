using System.Xml.Linq;

namespace Copydesk.Publishing.Feeds;

/// <summary>
/// All feeds as OPML 2.0, to be imported into a reader. It has no date of its own, so that the file changes only when the feeds do.
/// </summary>
internal sealed class FeedListWriter(SiteOptions options)
{
    private readonly FeedAddresses _addresses = new(options);

    public byte[] Write(IReadOnlyList<Feed> feeds) => XmlFeed.Write(new XElement(
        "opml",
        new XAttribute("version", "2.0"),
        new XElement("head", new XElement("title", LegalText.Line(options.Title))),
        new XElement("body", feeds.Select(Outline))));

    private XElement Outline(Feed feed)
    {
        string title = feed.TitleOn(options);
        return new XElement(
            "outline",
            new XAttribute("type", "rss"),
            new XAttribute("text", title),
            new XAttribute("title", title),
            feed.Language is { } language ? new XAttribute("language", language) : null,
            new XAttribute("version", "RSS2"),
            new XAttribute("xmlUrl", _addresses.Of(SitePaths.Rss(feed.Name, null))),
            new XAttribute("htmlUrl", _addresses.OfList(feed, null)));
    }
}
