using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Copydesk.Publishing.Feeds;

/// <summary>What Atom, RSS and OPML share: name spaces, times and how a document becomes bytes.</summary>
internal static class XmlFeed
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    public static byte[] Write(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            new XDocument(root).Save(writer);
        }

        return stream.ToArray();
    }

    public static XElement Link(string rel, string type, string href) =>
        new(Atom + "link", new XAttribute("rel", rel), new XAttribute("type", type), new XAttribute("href", href));

    /// <summary>With parts of a second: of two stories that were published in one, a reader has to know the newer.</summary>
    public static string Rfc3339(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public static string Rfc822(DateTimeOffset time) => time.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    /// <summary>
    /// RFC 5005. The newest page names the archive below it; an older one also says of what, and what came after. Only with a page after it
    /// is it an archive, which readers keep and never ask for again: until then stories come to it from the newest page.
    /// <c>next</c> says the same to readers that know only its paged feeds.
    /// </summary>
    /// <param name="address">Of a page by its block; null is the newest.</param>
    public static IEnumerable<XElement> HistoryOf(FeedPage page, string type, Func<long?, string> address)
    {
        if (page.Block is not null)
        {
            if (page.Newer is not null) yield return new XElement(History + "archive");
            yield return Link("current", type, address(null));
        }

        if (page.Older is { } older)
        {
            yield return Link("prev-archive", type, address(older));
            yield return Link("next", type, address(older));
        }

        if (page.Newer is { } newer) yield return Link("next-archive", type, address(newer));
    }
}
