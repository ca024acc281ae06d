using Copydesk.Publishing.Feeds;
using Copydesk.Storing;

namespace Copydesk.Publishing.Pages;

/// <summary>The stories of one feed page: the front page for the newest, <c>pages/{n}.html</c> for an archive page.</summary>
internal sealed class ListPage(SiteOptions options, SiteAssets assets)
{
    private readonly Layout _layout = new(options, assets);

    public Html Render(FeedPage page)
    {
        string path = SitePaths.List(page.Block);
        string root = page.Block is null ? "" : "../";
        Html stories = page.Entries.Count > 0
            ? Html.Of($"<ol class=\"stories\">{page.Entries.Select(position => Item(root, position.Entry))}</ol>\n")
            : Html.Of($"<p class=\"empty\">{(page.Block is null ? "No story has been published yet." : "The stories of this page were corrected and stand on newer pages.")}</p>\n");
        return _layout.Page(
            path,
            page.Block is null ? null : "Earlier stories",
            "Summaries and key facts, each with its evidence.",
            Html.Of(
                $"""
                <main id="main" class="list">
                <h1>{(page.Block is null ? "Latest stories" : "Earlier stories")}</h1>
                {stories}{Pager(page, root)}</main>
                """));
    }

    private static Html Item(string root, FeedEntry entry) => Html.Of(
        $"""
        <li><article>
        <h2 {Languages.Attributes(entry.Language)}><a href="{root}{SitePaths.Story(entry.StoryId)}">{entry.Headline}</a></h2>
        <p class="lead" {Languages.Attributes(entry.Language)}>{(entry.Summary.Count > 0 ? entry.Summary[0] : "")}</p>
        <p class="meta"><span>{Time.Of(entry.UpdatedAt)}</span>{Corrected(entry)}<span>{Languages.NameOf(entry.Language)}</span>{Byline(entry)}{Notes(entry)}</p>
        </article></li>

        """);

    private static Html Corrected(FeedEntry entry) =>
        Html.When(entry.UpdatedAt > entry.PublishedAt, Html.Of($"<span class=\"badge\">updated</span>"));

    private static Html Byline(FeedEntry entry) => Html.When(entry.Byline is not null, Html.Of($"<span><bdi>{entry.Byline}</bdi></span>"));

    private static Html Notes(FeedEntry entry) =>
        Html.When(entry.DeskNotes > 0, Html.Of($"<span class=\"badge warning\">{Html.Count(entry.DeskNotes, "desk note")}</span>"));

    private static Html Pager(FeedPage page, string root)
    {
        Html newest = Html.When(page.Block is not null, Html.Of($"<a rel=\"first\" href=\"{root}{SitePaths.Front}\">Latest stories</a>"));
        Html older = Html.When(page.NextBlock is not null, Html.Of($"<a rel=\"next\" href=\"{root}{SitePaths.List(page.NextBlock)}\">Earlier stories</a>"));
        return Html.When(page.Block is not null || page.NextBlock is not null, Html.Of($"<nav class=\"pager\" aria-label=\"Pages\">{newest}{older}</nav>\n"));
    }
}
