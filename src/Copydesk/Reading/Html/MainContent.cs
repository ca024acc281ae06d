using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Copydesk.Reading.Html;

/// <summary>The part of a page that is its article, and what the page says of it.</summary>
internal sealed record MainContent(HtmlOutline Outline, string? Title, string? Byline, DateTimeOffset? PublishedAt)
{
    private const int LongestByline = 200;

    /// <summary>Beyond these the extractor's time grows with their square: 3,500 line breaks took it 7 seconds.</summary>
    private const int MostElements = 10_000;
    private const int MostLineBreaks = 500;
    private const int MostLinks = 2_500;

    /// <summary>Only for the extractor's relative links; nothing is fetched from it.</summary>
    private static readonly Uri NoAddress = new("https://page.invalid/");

    /// <summary>Null when the page has no main content that can be told from the rest, or is too large to look for it. Changes the page.</summary>
    public static MainContent? Find(IHtmlDocument page, Uri? url)
    {
        if (page.All.Length > MostElements || page.QuerySelectorAll("br").Length > MostLineBreaks || page.Links.Length > MostLinks) return null;

        var found = new Reader((url ?? NoAddress).AbsoluteUri, page).GetArticle();
        if (!found.Completed || !found.IsReadable) return null;

        HtmlOutline outline = HtmlOutline.Of(new HtmlParser().ParseDocument(found.Content).Body!);
        if (outline.Blocks.Count == 0) return null;

        string? byline = found.Byline is { Length: > 0 } name && name.Length <= LongestByline && !name.Contains("://", StringComparison.Ordinal) ? name : null;
        return new MainContent(outline, found.Title, byline, Utc(found.PublicationDate));
    }

    /// <summary>A time without offset counts as UTC: the zone of the machine must not show in the article.</summary>
    private static DateTimeOffset? Utc(DateTime? time) => time switch
    {
        null => null,
        { Kind: DateTimeKind.Unspecified } unspecified => new DateTimeOffset(unspecified, TimeSpan.Zero),
        { } known => new DateTimeOffset(known).ToUniversalTime(),
    };
}
