using System.Collections.Concurrent;
using System.Diagnostics;
using Copydesk.Publishing.Pages;
using Copydesk.Storing;
using Copydesk.Telemetry;
using Microsoft.Extensions.Logging;

namespace Copydesk.Publishing.Feeds;

/// <summary>
/// Puts entries into feeds and renders the pages that this touches, in all formats. The cost of a publication does not depend
/// on how many entries a feed holds.
/// </summary>
/// <remarks>
/// The newest page as written says down to which entry it reaches, so the next renderer knows which entries have fallen off
/// since, however many workers put entries meanwhile: their archive pages are written first and the newest page's JSON
/// last. A reader may for a moment find a story on two pages, never on none, and a worker that stops half-way leaves the
/// old mark, from which the next one does all that is missing. Without a mark, or with pages of another size, that is the whole
/// archive; a run that is cut off there loses nothing, since the next one only reads the pages that are right already, which
/// takes a fraction of writing them.
/// </remarks>
internal sealed partial class FeedPublisher(IFeedIndex index, SiteWriter site, SiteOptions options, SiteAssets assets, ILogger logger)
{
    private readonly ConcurrentDictionary<string, Coalescer<IReadOnlyList<long>>> _runs = new();
    private readonly SiteFeeds _feeds = new(options);
    private readonly FeedFormats _formats = new(options, assets);

    /// <param name="feeds">All to which the story now belongs; it leaves the others.</param>
    /// <param name="publishedEdition">The story's <see cref="Story.PublishedEdition"/>, read before.</param>
    /// <returns>When the entry is on the feeds, or a newer edition of its story.</returns>
    public async Task PublishAsync(FeedEntry entry, IEnumerable<Feed> feeds, int publishedEdition, CancellationToken ct)
    {
        IReadOnlyList<FeedMove> moves = await PlaceAsync(entry, feeds, publishedEdition, ct);
        await Task.WhenAll(moves.Select(move => RefreshAsync(move.Feed, move.Left, ct)));

        // With its first story a feed comes into the lists of feeds, which stand on the newest page of each.
        if (moves.Any(move => move.Number == 1 || move.Left.Contains(1))) await RefreshAsync(ct);
    }

    public Task<IReadOnlyList<FeedMove>> PlaceAsync(FeedEntry entry, IEnumerable<Feed> feeds, int publishedEdition, CancellationToken ct) =>
        index.PlaceAsync(entry, [.. feeds.Select(feed => feed.Name)], publishedEdition, ct);

    /// <summary>Renders the newest pages of all feeds and the list of them.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        IReadOnlyList<Feed> listed = await ListAsync(ct);
        await Task.WhenAll(listed.Select(feed => RefreshAsync(feed.Name, left: [], ct)));
        await site.BringUpAsync([SitePaths.FeedList], async _ => [_formats.RenderList(await ListAsync(ct))], ct);
    }

    /// <summary>Renders all pages of all feeds, also of those whose rule is gone.</summary>
    public async Task RebuildAsync(CancellationToken ct)
    {
        IEnumerable<string> known = [.. (await ListAsync(ct)).Select(feed => feed.Name), .. await index.ListAsync(ct)];
        foreach (string feed in known.Distinct()) await RenderAsync(feed, left: [], isWhole: true, ct);
        await RefreshAsync(ct);
    }

    private async Task<IReadOnlyList<Feed>> ListAsync(CancellationToken ct) => _feeds.Listed(await index.ListAsync(ct));

    /// <param name="left">The places from which entries were taken.</param>
    private async Task RefreshAsync(string feed, IReadOnlyList<long> left, CancellationToken ct)
    {
        using Activity? span = DeskTelemetry.Source.StartActivity("refresh feed")?.SetTag("copydesk.feed", feed);
        await _runs.GetOrAdd(feed, name => new(places => RenderAsync(name, [.. places.SelectMany(p => p)], isWhole: false, CancellationToken.None))).RunAsync(left, ct);
    }

    /// <param name="isWhole">Renders every page, whatever the newest says of the others.</param>
    private Task RenderAsync(string name, IReadOnlyList<long> left, bool isWhole, CancellationToken ct) =>
        site.BringUpAsync(_formats.PathsOf(name, block: null), async present =>
        {
            FeedPage newest = await FeedPage.NewestAsync(index, _feeds.Find(name), options.PageSize, ct);
            var blocks = new SortedSet<long>(left.Where(number => number < newest.Lowest).Select(number => FeedPage.BlockOf(number, newest.Size)));
            long reached = isWhole ? 0 : ReachOf(present.GetValueOrDefault(SitePaths.JsonFeed(name, null)), newest.Size);
            await AddBlocksAsync(blocks, newest, reached, ct);
            foreach (long block in blocks) await RenderArchiveAsync(newest.Feed, block, ct);
            return _formats.Render(newest, await ListAsync(ct));
        }, ct);

    /// <returns>0, "everything below is missing", when there is no mark for pages of this size.</returns>
    private long ReachOf(SiteFile? feed, int size)
    {
        if (feed is null) return 0;
        if (!JsonFeedMark.TryRead(feed.Content, out int markedSize, out long reached)) LogUnreadable(feed.Path);
        return markedSize == size ? reached : 0;
    }

    /// <summary>
    /// Adds the archive pages of all entries between where the newest page reached and where it reaches now, and the page below them
    /// when it has to lead to a new one.
    /// </summary>
    private async Task AddBlocksAsync(SortedSet<long> blocks, FeedPage newest, long reached, CancellationToken ct)
    {
        if (reached == newest.Lowest) return;
        (long low, long high) = (Math.Min(reached, newest.Lowest), Math.Max(reached, newest.Lowest));
        long below = high + 1;
        while (below > low && await index.TakeAsync(newest.Feed.Name, below, 1, ct) is [{ } entry] && entry.Number >= low)
        {
            long block = FeedPage.BlockOf(entry.Number, newest.Size);
            blocks.Add(block);
            below = (block - 1) * newest.Size + 1;
        }

        if (await index.TakeAsync(newest.Feed.Name, low, 1, ct) is [{ } older]) blocks.Add(FeedPage.BlockOf(older.Number, newest.Size));
    }

    private Task RenderArchiveAsync(Feed feed, long block, CancellationToken ct) =>
        site.BringUpAsync(_formats.PathsOf(feed.Name, block), async present =>
        {
            FeedPage newest = await FeedPage.NewestAsync(index, feed, options.PageSize, ct);
            FeedPage page = await FeedPage.ArchiveAsync(index, newest, block, ct);

            // A page that lost its last story stays, empty: an older link may lead to it and through it to the next.
            return page.Entries.Count == 0 && present.Count == 0 ? [] : _formats.Render(page, listed: []);
        }, ct);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} is damaged and does not say what is in the archive; all its pages are looked through.")]
    private partial void LogUnreadable(string path);
}
