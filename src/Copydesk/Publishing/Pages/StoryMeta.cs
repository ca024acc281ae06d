using System.Globalization;
using Copydesk.Proving;

namespace Copydesk.Publishing.Pages;

/// <summary>Under a story's headline: who wrote it, when, where it comes from, and its other forms.</summary>
internal static class StoryMeta
{
    public static Html Render(StoryEdition edition)
    {
        DigestedArticle article = edition.Digest.Article;
        string id = edition.Story.Id;
        return Html.Of(
            $"""
            <p class="meta">{Html.When(article.Byline is not null, Html.Of($"<span><bdi>{article.Byline}</bdi></span>"))}{Source(article)}{Dated(article)}<span>{Languages.NameOf(edition.Digest.Language)}</span><span>{Html.Count(article.WordCount, "word")}</span></p>
            <p class="meta"><span>Published {Time.Of(edition.PublishedAt)}</span>{Corrected(edition)}<span><a href="../{SitePaths.Digest(id)}">JSON</a></span><span><a href="../{SitePaths.Text(id)}">Text</a></span></p>
            """);
    }

    private static Html Source(DigestedArticle article) => OutwardLink.Of(article.SourceUrl) is { } url
        ? Html.Of($"<span><a href=\"{url.AbsoluteUri}\" rel=\"nofollow noopener noreferrer\">{url.Host}</a></span>")
        : Html.None;

    private static Html Dated(DigestedArticle article) =>
        article.PublishedAt is { } time ? Html.Of($"<span>Dated {Time.DayOf(time)}</span>") : Html.None;

    private static Html Corrected(StoryEdition edition) => Html.When(
        edition.Story.Edition > 1,
        Html.Of($"<span class=\"badge\">updated, revision {edition.Digest.Revision?.ToString(CultureInfo.InvariantCulture)}</span>"));
}
