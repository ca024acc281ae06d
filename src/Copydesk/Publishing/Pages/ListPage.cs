using Copydesk.Publishing.Feeds;
using Copydesk.Storing;

namespace Copydesk.Publishing.Pages;

/// <summary>The stories of one feed page, and on the newest the way to the lists of the other feeds.</summary>
internal sealed class ListPage(SiteOptions options, SiteAssets assets)
{
    private readonly Layout _layout = new(options, assets);

    /// <param name="listed">All feeds; none on an archive page, which is not written again when a feed comes.</param>
    public Html Render(FeedPage page, IReadOnlyList<Feed> listed)
    {
        string path = SitePaths.List(page.Feed.Name, page.Block);
        string root = SitePaths.ToRoot(path);
        string? name = (page.Feed.Title, page.Block) switch
        {
            (null, null) => null,
            (null, _) => "Earlier stories",
            ({ } title, null) => title,
            ({ } title, _) => $"{title}: earlier stories",
        };
        Html stories = page.Entries.Count > 0
            ? Html.Of($"<ol class=\"stories\">{page.Entries.Select(position => Item(root, position.Entry))}</ol>\n")
            : Html.Of($"<p class=\"empty\">{(page.Block is null ? "No story has been published yet." : "The stories of this page were corrected and stand on newer pages.")}</p>\n");
        return _layout.Page(
            path,
            name,
            "Summaries and key facts, each with its evidence.",
            page.Feed.Name == SiteFeeds.All ? [page.Feed] : [page.Feed, SiteFeeds.Every],
            Html.Of(
                $"""
                <main id="main" class="list">
                <h1>{name ?? "Latest stories"}</h1>
                {Lists(page.Feed, listed, root)}{stories}{Pager(page, root)}</main>
                """));
    }

    private static Html Lists(Feed shown, IReadOnlyList<Feed> listed, string root)
    {
        return Html.When(listed.Count > 1, Html.Of(
            $"<nav class=\"lists\" aria-label=\"Lists\"><ul>{listed.Select(Link)}<li class=\"opml\"><a href=\"{root}{SitePaths.FeedList}\" type=\"text/x-opml\">All feeds (OPML)</a></li></ul></nav>\n"));

        Html Link(Feed feed) => Html.Of(
            $"<li><a href=\"{root}{SitePaths.List(feed.Name, null)}\"{Html.When(feed.Name == shown.Name, Html.Of($" aria-current=\"page\""))}>{feed.Title ?? "All stories"}</a></li>");
    }

    private static Html Item(string root, FeedEntry entry) => Html.Of(
        $"""
        <li><article>
        <h2 {Languages.Attributes(entry.Language)}><a href="{root}{SitePaths.Story(entry.StoryId)}">{entry.Headline}</a></h2>
        <p class="lead" {Languages.Attributes(entry.Language)}>{(entry.Summary.Count > 0 ? entry.Summary[0] : "")}</p>
        <p class="meta"><span>{Time.Of(entry.UpdatedAt)}</span>{Corrected(entry)}<span>{Languages.NameOf(entry.Language)}</span>{Byline(entry)}{Notes(entry)}</p>
        </article></li>

        """);

    private static Html Corrected(FeedEntry entry) => Html.When(entry.Edition > 1, Html.Of($"<span class=\"badge\">updated</span>"));

    private static Html Byline(FeedEntry entry) => Html.When(entry.Byline is not null, Html.Of($"<span><bdi>{entry.Byline}</bdi></span>"));

    private static Html Notes(FeedEntry entry) =>
        Html.When(entry.DeskNotes > 0, Html.Of($"<span class=\"badge warning\">{Html.Count(entry.DeskNotes, "desk note")}</span>"));

    private static Html Pager(FeedPage page, string root)
    {
        string list = page.Feed.Name;
        Html newest = Html.When(page.Block is not null, Html.Of($"<a rel=\"first\" href=\"{root}{SitePaths.List(list, null)}\">Latest stories</a>"));
        Html older = Html.When(page.Older is not null, Html.Of($"<a rel=\"next\" href=\"{root}{SitePaths.List(list, page.Older)}\">Earlier stories</a>"));
        return Html.When(page.Block is not null || page.Older is not null, Html.Of($"<nav class=\"pager\" aria-label=\"Pages\">{newest}{older}</nav>\n"));
    }
}
