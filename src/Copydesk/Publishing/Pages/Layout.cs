using Copydesk.Publishing.Feeds;

namespace Copydesk.Publishing.Pages;

/// <summary>What every page has around its content. All links are relative, so the site works under any address.</summary>
internal sealed class Layout(SiteOptions options, SiteAssets assets)
{
    /// <summary>A static site sends no headers of its own, so the policy stands in the page; nothing from elsewhere is ever loaded.</summary>
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    /// <param name="path">Where the page stands, relative to the root of the site.</param>
    /// <param name="name">What the page is about; the front page has none.</param>
    public Html Page(string path, string? name, string description, Html main)
    {
        string root = path.Contains('/') ? "../" : "";
        string title = name is null ? options.Title : $"{name} · {options.Title}";
        return Html.Of(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <meta name="description" content="{description}">
            <meta property="og:title" content="{name ?? options.Title}">
            <meta property="og:description" content="{description}">
            <meta property="og:site_name" content="{options.Title}">
            <link rel="stylesheet" href="{root}{assets.StyleSheet}">
            <link rel="icon" href="{root}{assets.Icon}" type="image/svg+xml">
            <link rel="alternate" type="application/feed+json" title="{options.Title} (JSON Feed)" href="{root}{SitePaths.JsonFeed(FeedFormats.All, null)}">
            <link rel="alternate" type="application/atom+xml" title="{options.Title} (Atom)" href="{root}{SitePaths.Atom(FeedFormats.All, null)}">
            <link rel="alternate" type="application/rss+xml" title="{options.Title} (RSS)" href="{root}{SitePaths.Rss(FeedFormats.All, null)}">
            <script src="{root}{assets.Script}"></script>
            </head>
            <body>
            <a class="skip" href="#main">Skip to content</a>
            <header class="masthead">
            <p class="brand"><a href="{root}{SitePaths.Front}">{options.Title}</a></p>
            <nav aria-label="Feeds"><ul><li><a href="{root}{SitePaths.JsonFeed(FeedFormats.All, null)}">JSON Feed</a></li><li><a href="{root}{SitePaths.Atom(FeedFormats.All, null)}">Atom</a></li><li><a href="{root}{SitePaths.Rss(FeedFormats.All, null)}">RSS</a></li></ul></nav>
            </header>
            {main}
            <footer class="colophon"><p>Every sentence and fact here is proven against its source. Made with Copydesk.</p></footer>
            </body>
            </html>

            """);
    }
}
