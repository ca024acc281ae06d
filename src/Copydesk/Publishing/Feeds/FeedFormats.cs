using System.Text;
using Copydesk.Publishing.Pages;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>All files of one feed page. The JSON Feed comes last: its mark says that the others are written.</summary>
internal sealed class FeedFormats(SiteOptions options, SiteAssets assets)
{
    /// <summary>The feed of every published story; the list pages show it.</summary>
    public const string All = "all";

    private readonly JsonFeedWriter _json = new(options);
    private readonly AtomWriter _atom = new(options);
    private readonly RssWriter _rss = new(options);
    private readonly ListPage _list = new(options, assets);

    public string[] PathsOf(string feed, long? block)
    {
        string[] feeds = [SitePaths.Atom(feed, block), SitePaths.Rss(feed, block), SitePaths.JsonFeed(feed, block)];
        return feed == All ? [SitePaths.List(block), .. feeds] : feeds;
    }

    public IReadOnlyList<SiteFile> Render(FeedPage page)
    {
        FeedPage legal = page with { Entries = [.. page.Entries.Select(p => p with { Entry = Legal(p.Entry) })] };
        SiteFile[] feeds =
        [
            new(SitePaths.Atom(page.Feed, page.Block), _atom.Write(legal), "application/atom+xml; charset=utf-8"),
            new(SitePaths.Rss(page.Feed, page.Block), _rss.Write(legal), "application/rss+xml; charset=utf-8"),
            new(SitePaths.JsonFeed(page.Feed, page.Block), _json.Write(legal), "application/feed+json; charset=utf-8"),
        ];
        if (page.Feed != All) return feeds;
        byte[] list = Encoding.UTF8.GetBytes(_list.Render(legal).ToString());
        return [new(SitePaths.List(page.Block), list, "text/html; charset=utf-8"), .. feeds];
    }

    /// <summary>The one place where entries, perhaps put by an older version, are made fit for XML and JSON.</summary>
    private static FeedEntry Legal(FeedEntry entry) => entry with
    {
        Headline = LegalText.Of(entry.Headline),
        Summary = [.. entry.Summary.Select(LegalText.Of)],
        KeyFacts = [.. entry.KeyFacts.Select(LegalText.Of)],
        Byline = entry.Byline is null ? null : LegalText.Of(entry.Byline),
        Language = LegalText.Of(entry.Language),
        Categories = [.. entry.Categories.Select(LegalText.Of)],
        SourceUrl = OutwardLink.Of(entry.SourceUrl),
    };
}
