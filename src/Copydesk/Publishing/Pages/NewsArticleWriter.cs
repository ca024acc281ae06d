using System.Buffers;
using System.Text.Json;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing.Feeds;
using Copydesk.Reading;

namespace Copydesk.Publishing.Pages;

/// <summary>
/// A story as schema.org NewsArticle (JSON-LD). Its author is who runs the site: the byline is that of the article it is
/// based on, and whoever wrote that did not write the digest.
/// </summary>
internal sealed class NewsArticleWriter(SiteOptions options, SiteAssets assets)
{
    /// <summary>Search engines cut longer ones.</summary>
    private const int HeadlineLength = 110;

    private const int Entities = 10;

    private static readonly JsonWriterOptions Format = new() { Encoder = CopydeskJson.Encoder };
    private readonly FeedAddresses _addresses = new(options);

    public Html Write(StoryEdition edition)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Format)) Write(json, edition);
        return Html.LinkedData(buffer.WrittenSpan);
    }

    private void Write(Utf8JsonWriter json, StoryEdition edition)
    {
        ProvenDigest digest = edition.Digest;
        string url = _addresses.Of(SitePaths.Story(edition.Story.Id));
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("url", url);
        json.WriteString("mainEntityOfPage", url);
        json.WriteString("headline", LegalText.Shortened(LegalText.Headline(digest.Headline), HeadlineLength));
        json.WriteString("articleBody", LegalText.Of(string.Join(' ', digest.Summary.Select(claim => claim.Text))));
        json.WriteString("image", _addresses.Of(assets.Card));
        if (Languages.IsKnown(digest.Language)) json.WriteString("inLanguage", digest.Language);
        json.WriteString("datePublished", edition.PublishedAt.ToUniversalTime());
        json.WriteString("dateModified", edition.UpdatedAt.ToUniversalTime());
        if (digest.Revision is { } revision) json.WriteNumber("version", revision);
        json.WriteBoolean("isAccessibleForFree", true);
        WriteSite(json, "author");
        WriteSite(json, "publisher");
        WriteSource(json, digest);
        WriteList(json, "about", digest.Entities.Take(Entities), WriteEntity);
        WriteList(json, "citation", digest.References, WriteReference);
        json.WriteEndObject();
    }

    private void WriteSite(Utf8JsonWriter json, string role)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "Organization");
        json.WriteString("name", LegalText.Of(options.Title));
        json.WriteString("url", _addresses.Of(""));
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, ProvenDigest digest)
    {
        DigestedArticle article = digest.Article;
        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "Article");
        if (article.Title is { } title) json.WriteString("headline", LegalText.Shortened(title, HeadlineLength));
        if (OutwardLink.Of(article.SourceUrl) is { } url) json.WriteString("url", url.AbsoluteUri);
        if (article.PublishedAt is { } time) json.WriteString("datePublished", time);
        json.WriteNumber("wordCount", article.WordCount);
        if (article.Byline is { } byline)
        {
            bool isBody = digest.Entities.Any(entity => entity.Name == byline && entity.Kind is EntityKind.Organization);
            json.WriteStartObject("author");
            json.WriteString("@type", isBody ? "Organization" : "Person");
            json.WriteString("name", LegalText.Of(byline));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("@type", entity.Kind switch
        {
            EntityKind.Person => "Person",
            EntityKind.Organization => "Organization",
            EntityKind.Place => "Place",
            _ => "Thing",
        });
        json.WriteString("name", LegalText.Of(entity.Name));
        if (entity.Role is { } role) json.WriteString("description", LegalText.Of(role));
    }

    private static void WriteReference(Utf8JsonWriter json, Reference reference)
    {
        json.WriteString("@type", "CreativeWork");
        if (reference.Title is { } title) json.WriteString("name", LegalText.Of(title));
        if (OutwardLink.Of(reference.Url) is { } url) json.WriteString("url", url.AbsoluteUri);
        if (reference.Publisher is { } publisher) json.WriteString("publisher", LegalText.Of(publisher));
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
