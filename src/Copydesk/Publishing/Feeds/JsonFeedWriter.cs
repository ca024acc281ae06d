using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>A page as JSON Feed 1.1; <c>next_url</c> leads to the older entries. Entries must be legal text.</summary>
internal sealed class JsonFeedWriter(SiteOptions options)
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };
    private readonly FeedAddresses _addresses = new(options);

    public byte[] Write(FeedPage page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Format)) Write(json, page);
        return buffer.WrittenSpan.ToArray();
    }

    private void Write(Utf8JsonWriter json, FeedPage page)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", page.Feed.TitleOn(options));
        json.WriteString("description", FeedContent.About);
        json.WriteString("home_page_url", _addresses.OfList(page.Feed, page.Block));
        json.WriteString("feed_url", _addresses.Of(SitePaths.JsonFeed(page.Feed.Name, page.Block)));
        if (page.Older is { } older) json.WriteString("next_url", _addresses.Of(SitePaths.JsonFeed(page.Feed.Name, older)));
        if (page.Feed.Language is { } language) json.WriteString("language", language);
        WriteAuthor(json, LegalText.Line(options.Title));

        json.WriteStartObject("_copydesk");
        json.WriteNumber("page_size", page.Size);
        json.WriteNumber("reaches", page.Lowest);
        json.WriteEndObject();

        json.WriteStartArray("items");
        foreach (FeedPosition position in page.Entries) WriteItem(json, position.Entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        string url = _addresses.Of(SitePaths.Story(entry.StoryId));
        json.WriteStartObject();
        json.WriteString("id", FeedAddresses.NameOf(entry));
        json.WriteString("url", url);
        if (entry.SourceUrl is { } source) json.WriteString("external_url", source.AbsoluteUri);
        json.WriteString("title", entry.Headline);
        json.WriteString("summary", FeedContent.Summary(entry));
        json.WriteString("content_html", FeedMarkup.Of(entry, url).ToString());
        json.WriteString("content_text", FeedContent.Text(entry));
        json.WriteString("date_published", entry.PublishedAt.ToUniversalTime());
        json.WriteString("date_modified", entry.UpdatedAt.ToUniversalTime());
        if (Languages.IsKnown(entry.Language)) json.WriteString("language", entry.Language);
        if (entry.Byline is { } byline) WriteAuthor(json, byline);
        if (entry.Categories.Count > 0) WriteTags(json, entry.Categories);

        json.WriteStartObject("_copydesk");
        json.WriteString("story_id", entry.StoryId);
        json.WriteNumber("revision", entry.Revision);
        json.WriteString("digest_url", _addresses.Of(SitePaths.Digest(entry.StoryId)));
        json.WriteNumber("desk_notes", entry.DeskNotes);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTags(Utf8JsonWriter json, IReadOnlyList<string> tags)
    {
        json.WriteStartArray("tags");
        foreach (string tag in tags) json.WriteStringValue(tag);
        json.WriteEndArray();
    }
}
