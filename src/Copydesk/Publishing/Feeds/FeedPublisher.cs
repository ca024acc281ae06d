using System.Collections.Concurrent;
using Copydesk.Publishing.Pages;
using Copydesk.Storing;
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
    private readonly FeedFormats _formats = new(options, assets);

    /// <param name="publishedEdition">The story's <see cref="Story.PublishedEdition"/>, read before.</param>
    /// <returns>When the entry is on the feed, or a newer edition of its story.</returns>
    public async Task PublishAsync(string feed, FeedEntry entry, int publishedEdition, CancellationToken ct)
    {
        FeedMove move = await index.PutAsync(feed, entry, publishedEdition, ct);
        await RefreshAsync(feed, move.Left, ct);
    }

    /// <param name="left">The places from which entries were taken.</param>
    public Task RefreshAsync(string feed, IReadOnlyList<long> left, CancellationToken ct) =>
        _runs.GetOrAdd(feed, name => new(places => RenderAsync(name, places, CancellationToken.None))).RunAsync(left, ct);

    private Task RenderAsync(string feed, IReadOnlyList<IReadOnlyList<long>> left, CancellationToken ct) =>
        site.BringUpAsync(_formats.PathsOf(feed, block: null), async present =>
        {
            FeedPage newest = await FeedPage.NewestAsync(index, feed, options.PageSize, ct);
            var blocks = new SortedSet<long>(
                left.SelectMany(places => places).Where(number => number < newest.Lowest).Select(number => FeedPage.BlockOf(number, newest.Size)));
            long reached = ReachOf(present.GetValueOrDefault(SitePaths.JsonFeed(feed, null)), newest.Size);
            await AddBlocksAsync(blocks, newest, reached, ct);
            foreach (long block in blocks) await RenderArchiveAsync(feed, block, ct);
            return _formats.Render(newest);
        }, ct);

    /// <returns>0, "everything below is missing", when there is no mark for pages of this size.</returns>
    private long ReachOf(SiteFile? feed, int size)
    {
        if (feed is null) return 0;
        if (!JsonFeedMark.TryRead(feed.Content, out int markedSize, out long reached)) LogUnreadable(feed.Path);
        return markedSize == size ? reached : 0;
    }

    /// <summary>Adds the archive pages of all entries between where the newest page reached and where it reaches now.</summary>
    private async Task AddBlocksAsync(SortedSet<long> blocks, FeedPage newest, long reached, CancellationToken ct)
    {
        if (reached == newest.Lowest) return;
        (long low, long high) = (Math.Min(reached, newest.Lowest), Math.Max(reached, newest.Lowest));
        long below = high + 1;
        while (await index.TakeAsync(newest.Feed, below, 1, ct) is [{ } entry] && entry.Number >= low)
        {
            long block = FeedPage.BlockOf(entry.Number, newest.Size);
            blocks.Add(block);
            below = (block - 1) * newest.Size + 1;
        }
    }

    private Task RenderArchiveAsync(string feed, long block, CancellationToken ct) =>
        site.BringUpAsync(_formats.PathsOf(feed, block), async present =>
        {
            FeedPage newest = await FeedPage.NewestAsync(index, feed, options.PageSize, ct);
            FeedPage page = await FeedPage.ArchiveAsync(index, newest, block, ct);

            // A page that lost its last story stays, empty: an older link may lead to it and through it to the next.
            return page.Entries.Count == 0 && present.Count == 0 ? [] : _formats.Render(page);
        }, ct);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} is damaged and does not say what is in the archive; all its pages are looked through.")]
    private partial void LogUnreadable(string path);
}
