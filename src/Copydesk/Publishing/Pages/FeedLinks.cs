using Copydesk.Publishing.Feeds;

namespace Copydesk.Publishing.Pages;

/// <summary>The ways from a page to feeds, in all formats.</summary>
internal static class FeedLinks
{
    /// <summary>The types as markup: with an encoded <c>+</c>, readers that look for them in the text of a page find none.</summary>
    private static readonly (string Name, Html Type, Func<string, long?, string> Path)[] Formats =
    [
        ("JSON Feed", Html.Of($"application/feed+json"), SitePaths.JsonFeed),
        ("Atom", Html.Of($"application/atom+xml"), SitePaths.Atom),
        ("RSS", Html.Of($"application/rss+xml"), SitePaths.Rss),
    ];

    /// <summary>For the head: readers offer the first one.</summary>
    public static Html Alternates(IEnumerable<Feed> feeds, SiteOptions options, string root) => Html.Of(
        $"{feeds.SelectMany(feed => Formats.Select(format => Html.Of($"\n<link rel=\"alternate\" type=\"{format.Type}\" title=\"{feed.TitleOn(options)} ({format.Name})\" href=\"{root}{format.Path(feed.Name, null)}\">")))}");

    public static Html Menu(Feed feed, string root) => Html.Of(
        $"<nav aria-label=\"Feeds\"><ul>{Formats.Select(format => Html.Of($"<li><a href=\"{root}{format.Path(feed.Name, null)}\">{format.Name}</a></li>"))}</ul></nav>");
}
