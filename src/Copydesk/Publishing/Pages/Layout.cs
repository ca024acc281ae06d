using Copydesk.Publishing.Feeds;

namespace Copydesk.Publishing.Pages;

/// <summary>What every page has around its content. All links are relative, so the site works under any address; what others store is absolute.</summary>
internal sealed class Layout(SiteOptions options, SiteAssets assets)
{
    /// <summary>Nothing from elsewhere is ever loaded. A static site sends no headers of its own, so this stands in each page.</summary>
    public const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private static readonly Html Website = Html.Of($"<meta property=\"og:type\" content=\"website\">");
    private readonly FeedAddresses _addresses = new(options);

    /// <summary>A page of the published site.</summary>
    /// <param name="path">Where the page stands, relative to the root of the site.</param>
    /// <param name="name">What the page is about; the front page has none.</param>
    /// <param name="feeds">Those that the page belongs to; readers are offered the first.</param>
    /// <param name="about">What the page says of its content to previews and search engines; a list says only that it is part of a site.</param>
    public Html Page(string path, string? name, string description, IReadOnlyList<Feed> feeds, Html main, Html? about = null)
    {
        string address = path == SitePaths.Front ? _addresses.Of("") : _addresses.Of(path);
        return Frame(SitePaths.ToRoot(path), name, feeds, Policy, main, Html.Of(
            $"""
            <meta name="description" content="{description}">
            <link rel="canonical" href="{address}">
            <meta property="og:url" content="{address}">
            <meta property="og:title" content="{name ?? options.Title}">
            <meta property="og:description" content="{description}">
            <meta property="og:site_name" content="{options.Title}">
            <meta property="og:image" content="{_addresses.Of(assets.Card)}">
            <meta property="og:image:type" content="image/png">
            <meta property="og:image:width" content="1200">
            <meta property="og:image:height" content="630">
            <meta property="og:image:alt" content="Lines of a summary, one of them linked to the lines of the source that prove it">
            <meta name="twitter:card" content="summary_large_image">
            {about ?? Website}
            """));
    }

    /// <param name="root">Leads from the page to the root of the site.</param>
    public Html Frame(string root, string? name, IReadOnlyList<Feed> feeds, string policy, Html main, Html head) => Html.Of(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>{(name is null ? options.Title : $"{name} · {options.Title}")}</title>
        {head}
        <link rel="stylesheet" href="{root}{assets.StyleSheet}">
        <link rel="icon" href="{root}{assets.Icon}" type="image/svg+xml">{FeedLinks.Alternates(feeds, options, root)}
        <script src="{root}{assets.Script}"></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="masthead">
        <p class="brand"><a href="{root}{SitePaths.Front}">{options.Title}</a></p>
        {FeedLinks.Menu(feeds[0], root)}
        </header>
        {main}
        <footer class="colophon"><p>Every sentence and fact here is proven against its source. Made with Copydesk.</p></footer>
        </body>
        </html>

        """);
}
