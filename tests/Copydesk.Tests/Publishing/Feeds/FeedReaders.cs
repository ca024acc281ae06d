using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Xml.Parser;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;
using Copydesk.Storing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Copydesk.Tests.Publishing.Feeds;

/// <summary>The entries of feeds as independent parsers of others read them; each throws on what it can't read.</summary>
internal static class FeedReaders
{
    /// <param name="Updated">Null where the parser does not know it.</param>
    public sealed record Entry(string Id, string Title, DateTimeOffset? Updated = null);

    /// <summary>Of Atom and RSS.</summary>
    public static Entry[] Syndication(SiteFile file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()), new XmlReaderSettings { CheckCharacters = true });
        return [.. SyndicationFeed.Load(reader).Items.Select(item => new Entry(item.Id, item.Title.Text, UpdatedOf(item)))];
    }

    /// <summary>Of all three formats.</summary>
    public static Entry[] CodeHollow(SiteFile file) =>
        [.. FeedReader.ReadFromString(TextOf(file)).Items.Select(item => new Entry(item.Id, item.Title, UpdatedOf(item)))];

    /// <summary>Of Atom and RSS, with an XML parser that is not the platform's.</summary>
    public static Entry[] AngleSharp(SiteFile file) =>
    [
        .. new XmlParser().ParseDocument(TextOf(file)).Descendants<IElement>().Where(element => element.LocalName is "entry" or "item")
            .Select(entry => new Entry(ChildOf(entry, "id") ?? ChildOf(entry, "guid")!, ChildOf(entry, "title")!, DateTimeOffset.Parse(ChildOf(entry, "updated")!, null))),
    ];

    /// <summary>Of JSON Feed.</summary>
    public static Entry[] SystemTextJson(SiteFile file)
    {
        using JsonDocument document = JsonDocument.Parse(file.Content);
        return [.. document.RootElement.GetProperty("items").EnumerateArray().Select(item =>
            new Entry(item.GetProperty("id").GetString()!, item.GetProperty("title").GetString()!, item.GetProperty("date_modified").GetDateTimeOffset()))];
    }

    /// <summary>Of JSON Feed.</summary>
    public static Entry[] Newtonsoft(SiteFile file)
    {
        using var reader = new JsonTextReader(new StringReader(TextOf(file))) { DateParseHandling = DateParseHandling.None };
        return [.. JObject.Load(reader)["items"]!.Select(item =>
            new Entry((string)item["id"]!, (string)item["title"]!, DateTimeOffset.Parse((string)item["date_modified"]!, null)))];
    }

    private static DateTimeOffset? UpdatedOf(SyndicationItem item) =>
        item.LastUpdatedTime != default
            ? item.LastUpdatedTime
            : item.ElementExtensions.ReadElementExtensions<DateTimeOffset>("updated", "http://www.w3.org/2005/Atom").Cast<DateTimeOffset?>().SingleOrDefault();

    /// <summary>This parser knows of no such time in RSS.</summary>
    private static DateTimeOffset? UpdatedOf(FeedItem item) => item.SpecificItem switch
    {
        AtomFeedItem { UpdatedDate: { } atom } => new DateTimeOffset(atom.ToUniversalTime()),
        JsonFeedItem { DateModified: { } json } => new DateTimeOffset(json.ToUniversalTime()),
        _ => null,
    };

    private static string? ChildOf(IElement entry, string name) => entry.Children.FirstOrDefault(child => child.LocalName == name)?.TextContent;

    private static string TextOf(SiteFile file) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Content.Span);
}
