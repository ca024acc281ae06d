using System.Text;
using Copydesk.Publishing.Pages;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>All files of one feed page. The JSON Feed comes last: its mark says that the others are written.</summary>
internal sealed class FeedFormats(SiteOptions options, SiteAssets assets)
{
    private readonly JsonFeedWriter _json = new(options);
    private readonly AtomWriter _atom = new(options);
    private readonly RssWriter _rss = new(options);
    private readonly FeedListWriter _feeds = new(options);
    private readonly ListPage _list = new(options, assets);

    public string[] PathsOf(string feed, long? block) =>
        [SitePaths.List(feed, block), SitePaths.Atom(feed, block), SitePaths.Rss(feed, block), SitePaths.JsonFeed(feed, block)];

    /// <param name="listed">The feeds that the page leads to.</param>
    public IReadOnlyList<SiteFile> Render(FeedPage page, IReadOnlyList<Feed> listed)
    {
        FeedPage legal = page with { Entries = [.. page.Entries.Select(p => p with { Entry = Legal(p.Entry) })] };
        string[] paths = PathsOf(page.Feed.Name, page.Block);
        return
        [
            new(paths[0], Encoding.UTF8.GetBytes(_list.Render(legal, listed).ToString()), "text/html; charset=utf-8"),
            new(paths[1], _atom.Write(legal), "application/atom+xml; charset=utf-8"),
            new(paths[2], _rss.Write(legal), "application/rss+xml; charset=utf-8"),
            new(paths[3], _json.Write(legal), "application/feed+json; charset=utf-8"),
        ];
    }

    public SiteFile RenderList(IReadOnlyList<Feed> feeds) => new(SitePaths.FeedList, _feeds.Write(feeds), "text/x-opml; charset=utf-8");

    /// <summary>The one place where entries, perhaps put by an older version, are made fit for XML and JSON.</summary>
    private static FeedEntry Legal(FeedEntry entry) => entry with
    {
        Headline = LegalText.Of(entry.Headline),
        Summary = [.. entry.Summary.Select(LegalText.Of)],
        KeyFacts = [.. entry.KeyFacts.Select(Legal)],
        Byline = entry.Byline is null ? null : LegalText.Of(entry.Byline),
        Language = LegalText.Of(entry.Language),
        Categories = [.. entry.Categories.Select(LegalText.Of)],
        SourceUrl = OutwardLink.Of(entry.SourceUrl),
    };

    private static FeedFact Legal(FeedFact fact) => fact with
    {
        Text = LegalText.Of(fact.Text),
        Values = [.. fact.Values.Select(LegalText.Of)],
        Speaker = fact.Speaker is null ? null : LegalText.Of(fact.Speaker),
    };
}
