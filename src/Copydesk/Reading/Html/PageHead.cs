using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.Html;

/// <summary>What a page declares of itself; never an identity.</summary>
/// <param name="MainHeading">Text of the only first-level heading; null when there is none, or several.</param>
internal sealed record PageHead(string? Title, string? MainHeading, DateTimeOffset? PublishedAt, string? Language, IReadOnlyList<string> Tags)
{
    /// <summary>Content words that a heading and a title must share to speak of one thing.</summary>
    private const int WordsInCommon = 2;

    private static readonly string[] Dates =
    [
        "meta[property='article:published_time']", "meta[itemprop='datePublished']", "meta[name='date']", "meta[name='pubdate']",
        "meta[name='dc.date']", "meta[name='DC.date.issued']", "article time[datetime]", "time[itemprop='datePublished']",
    ];

    private const string Tagged =
        "meta[property='article:section'], meta[property='article:tag'], meta[name='news_keywords' i], meta[name='keywords' i], meta[itemprop='articleSection'], meta[itemprop='keywords']";

    public static PageHead Of(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("h1");
        return new PageHead(
            SingleLine.Of(page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? page.Title ?? ""),
            headings.Length == 1 ? SingleLine.Of(headings[0].TextContent) : null,
            Dates.Select(page.QuerySelector).Select(DateOf).FirstOrDefault(d => d is not null),
            page.DocumentElement.GetAttribute("lang"),
            [.. page.QuerySelectorAll(Tagged).Select(meta => meta.GetAttribute("content")).OfType<string>()]);
    }

    /// <summary>
    /// The heading where it stands over the content or says what the title says, unless it is the site's name; else the
    /// extractor's title, else the page's, without the names of site and section behind it.
    /// </summary>
    public string? TitleBeside(string? extracted, IReadOnlyList<DraftBlock> content)
    {
        string declared = string.IsNullOrWhiteSpace(extracted) ? Title ?? "" : SingleLine.Of(extracted);
        (string title, _) = SiteName.Split(declared);
        if (MainHeading is { Length: > 0 } heading && !IsSiteName(heading) && (title.Length == 0 || StandsIn(content, heading) || IsAbout(heading, title)))
            return heading;
        return title.Length > 0 ? title : null;
    }

    private bool IsSiteName(string heading) => SiteName.Split(Title ?? "").Names.Contains(heading, StringComparer.OrdinalIgnoreCase);

    private static bool StandsIn(IReadOnlyList<DraftBlock> content, string heading) =>
        content.Any(b => b.Kind is BlockKind.Heading or BlockKind.Title && SingleLine.Of(b.Text) == heading);

    private bool IsAbout(string heading, string title)
    {
        if (title.Contains(heading, StringComparison.OrdinalIgnoreCase)) return true;
        var vocabulary = new Vocabulary(LanguageCode.Normalize(Language) ?? LanguageDetector.Undetermined);
        return WordsOf(heading, vocabulary).Intersect(WordsOf(title, vocabulary), StringComparer.Ordinal).Count() >= WordsInCommon;
    }

    private static IEnumerable<string> WordsOf(string line, Vocabulary vocabulary) =>
        vocabulary.ContentWords(line, new TextSpan(0, line.Length)).Select(w => w.Key);

    private static DateTimeOffset? DateOf(IElement? element) =>
        PublicationDate.Parse((element?.GetAttribute("content") ?? element?.GetAttribute("datetime") ?? "").Trim());
}
