using System.Xml.Linq;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>A page as an Atom feed (RFC 4287), archived as RFC 5005 says. Entries must be legal text.</summary>
internal sealed class AtomWriter(SiteOptions options)
{
    private const string Type = "application/atom+xml";
    private static readonly XNamespace Atom = XmlFeed.Atom;

    /// <summary>Atom wants a date of a feed without stories too. The same at each rendering, and none that readers take for a mistake.</summary>
    private static readonly DateTimeOffset BeforeAllStories = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FeedAddresses _addresses = new(options);

    public byte[] Write(FeedPage page)
    {
        return XmlFeed.Write(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xmlns + "fh", XmlFeed.History),
            page.Feed.Language is { } language ? new XAttribute(XNamespace.Xml + "lang", language) : null,
            new XElement(Atom + "id", AddressOf(null)),
            new XElement(Atom + "title", page.Feed.TitleOn(options)),
            new XElement(Atom + "subtitle", FeedContent.About),
            new XElement(Atom + "updated", XmlFeed.Rfc3339(page.UpdatedAt ?? BeforeAllStories)),
            new XElement(Atom + "author", new XElement(Atom + "name", LegalText.Line(options.Title))),
            new XElement(Atom + "generator", FeedContent.Generator),
            XmlFeed.Link("self", Type, AddressOf(page.Block)),
            XmlFeed.Link("alternate", "text/html", _addresses.OfList(page.Feed, page.Block)),
            XmlFeed.HistoryOf(page, Type, AddressOf),
            page.Entries.Select(position => Entry(position.Entry))));

        string AddressOf(long? block) => _addresses.Of(SitePaths.Atom(page.Feed.Name, block));
    }

    private XElement Entry(FeedEntry entry)
    {
        string url = _addresses.Of(SitePaths.Story(entry.StoryId));
        return new XElement(
            Atom + "entry",
            Languages.IsKnown(entry.Language) ? new XAttribute(XNamespace.Xml + "lang", entry.Language) : null,
            new XElement(Atom + "id", FeedAddresses.NameOf(entry)),
            new XElement(Atom + "title", entry.Headline),
            new XElement(Atom + "published", XmlFeed.Rfc3339(entry.PublishedAt)),
            new XElement(Atom + "updated", XmlFeed.Rfc3339(entry.UpdatedAt)),
            entry.Byline is { } byline ? new XElement(Atom + "author", new XElement(Atom + "name", byline)) : null,
            XmlFeed.Link("alternate", "text/html", url),
            XmlFeed.Link("related", "application/json", _addresses.Of(SitePaths.Digest(entry.StoryId))),
            entry.SourceUrl is { } source ? new XElement(Atom + "link", new XAttribute("rel", "via"), new XAttribute("href", source.AbsoluteUri)) : null,
            entry.Categories.Select(category => new XElement(Atom + "category", new XAttribute("term", category))),
            new XElement(Atom + "summary", FeedContent.Summary(entry)),
            new XElement(Atom + "content", new XAttribute("type", "html"), FeedMarkup.Of(entry, url).ToString()));
    }
}
