using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>
/// One page of a feed, newest first. The newest page holds the newest entries, a page's worth. Archive page n holds the
/// entries numbered (size·(n-1), size·n] that are not on the newest page. Entry numbers never change and a corrected
/// story takes a new one, so only the newest archive page grows, and an older one changes only when it loses a story.
/// </summary>
/// <param name="Block">Number of the archive page, from 1; null for the newest page.</param>
/// <param name="Older">The archive page with the newest entry older than this page; null on the last.</param>
/// <param name="Newer">The archive page after this one, when it holds an entry.</param>
internal sealed record FeedPage(Feed Feed, int Size, long? Block, IReadOnlyList<FeedPosition> Entries, long? Older, long? Newer = null)
{
    /// <summary>The lowest entry number on the page; 0 when it is empty.</summary>
    public long Lowest => Entries.Count > 0 ? Entries[^1].Number : 0;

    /// <summary>When its latest entry was updated: the time of a page's content, not of its rendering. Null when it is empty.</summary>
    public DateTimeOffset? UpdatedAt => Entries.Count > 0 ? Entries.Max(position => position.Entry.UpdatedAt) : null;

    public static async Task<FeedPage> NewestAsync(IFeedIndex index, Feed feed, int size, CancellationToken ct)
    {
        IReadOnlyList<FeedPosition> top = await index.TakeAsync(feed.Name, null, size + 1, ct);
        return new FeedPage(feed, size, null, [.. top.Take(size)], top.Count > size ? BlockOf(top[size].Number, size) : null);
    }

    /// <param name="newest">Its entries are not repeated in the archive.</param>
    public static async Task<FeedPage> ArchiveAsync(IFeedIndex index, FeedPage newest, long block, CancellationToken ct)
    {
        int size = newest.Size;
        IReadOnlyList<FeedPosition> taken = await index.TakeAsync(newest.Feed.Name, AboveOf(block), size + 1, ct);
        FeedPosition[] own = [.. taken.TakeWhile(position => BlockOf(position.Number, size) == block)];
        long? older = own.Length < taken.Count ? BlockOf(taken[own.Length].Number, size) : null;
        IReadOnlyList<FeedPosition> next = await index.TakeAsync(newest.Feed.Name, AboveOf(block + 1), 1, ct);
        return new FeedPage(newest.Feed, size, block, own, older, next is [var entry] && BlockOf(entry.Number, size) == block + 1 ? block + 1 : null);

        long AboveOf(long n) => Math.Min(n * size + 1, newest.Lowest);
    }

    public static long BlockOf(long number, int size) => (number - 1) / size + 1;
}
