using System.Globalization;
using Copydesk.Publishing.Feeds;

namespace Copydesk.Publishing;

/// <summary>Where things stand on the site, relative to its root. An archive page is named by its block, the newest page by none.</summary>
internal static class SitePaths
{
    public const string Front = "index.html";

    public const string FeedList = "feeds/feeds.opml";

    public static string Story(string storyId) => $"stories/{storyId}.html";

    public static string Digest(string storyId) => $"stories/{storyId}.json";

    public static string Text(string storyId) => $"stories/{storyId}.txt";

    /// <summary>The list of every story is the site's front.</summary>
    public static string List(string feed, long? block)
    {
        string folder = feed == SiteFeeds.All ? "" : $"feeds/{feed}/";
        return block is { } n ? $"{folder}pages/{Number(n)}.html" : folder + Front;
    }

    /// <summary>Leads from a page to the root of the site.</summary>
    public static string ToRoot(string path) => string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    public static string JsonFeed(string feed, long? block) => block is { } n ? $"feeds/{feed}/archive/{Number(n)}.json" : $"feeds/{feed}/feed.json";

    public static string Atom(string feed, long? block) => block is { } n ? $"feeds/{feed}/archive/{Number(n)}.atom.xml" : $"feeds/{feed}/atom.xml";

    public static string Rss(string feed, long? block) => block is { } n ? $"feeds/{feed}/archive/{Number(n)}.rss.xml" : $"feeds/{feed}/rss.xml";

    private static string Number(long block) => block.ToString(CultureInfo.InvariantCulture);
}
