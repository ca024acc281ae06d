using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.Html;

/// <summary>What a page declares of itself; never an identity.</summary>
/// <param name="MainHeading">Text of the only first-level heading; null when there is none, or several.</param>
internal sealed record PageHead(string? Title, string? MainHeading, DateTimeOffset? PublishedAt, string? Language)
{
    private static readonly string[] Dates =
    [
        "meta[property='article:published_time']", "meta[itemprop='datePublished']", "meta[name='date']", "meta[name='pubdate']",
        "meta[name='dc.date']", "meta[name='DC.date.issued']", "article time[datetime]", "time[itemprop='datePublished']",
    ];

    public static PageHead Of(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("h1");
        return new PageHead(
            SingleLine.Of(page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? page.Title ?? ""),
            headings.Length == 1 ? SingleLine.Of(headings[0].TextContent) : null,
            Dates.Select(page.QuerySelector).Select(DateOf).FirstOrDefault(d => d is not null),
            page.DocumentElement.GetAttribute("lang"));
    }

    /// <summary>The heading where it is the title without the site's name; else the extractor's title, else the page's.</summary>
    public string? TitleBeside(string? extracted)
    {
        string title = string.IsNullOrWhiteSpace(extracted) ? Title ?? "" : SingleLine.Of(extracted);
        if (MainHeading is { Length: > 0 } && (title.Length == 0 || (Title ?? title).Contains(MainHeading, StringComparison.OrdinalIgnoreCase))) return MainHeading;
        return title.Length > 0 ? title : null;
    }

    private static DateTimeOffset? DateOf(IElement? element) =>
        PublicationDate.Parse((element?.GetAttribute("content") ?? element?.GetAttribute("datetime") ?? "").Trim());
}
