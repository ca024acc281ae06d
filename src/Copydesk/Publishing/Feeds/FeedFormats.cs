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
        Headline = LegalText.Headline(entry.Headline),
        Summary = [.. entry.Summary.Select(LegalText.Line)],
        KeyFacts = [.. entry.KeyFacts.Select(Legal)],
        Byline = Filled(entry.Byline),
        Language = LegalText.Line(entry.Language),
        Categories = [.. entry.Categories.Select(Filled).OfType<string>()],
        SourceUrl = OutwardLink.Of(entry.SourceUrl),
    };

    private static FeedFact Legal(FeedFact fact) => fact with
    {
        Text = LegalText.Line(fact.Text),
        Values = [.. fact.Values.Select(Filled).OfType<string>()],
        Speaker = Filled(fact.Speaker),
    };

    /// <summary>No format has a use for an empty name.</summary>
    private static string? Filled(string? text) => text is not null && LegalText.Line(text) is { Length: > 0 } line ? line : null;
}
