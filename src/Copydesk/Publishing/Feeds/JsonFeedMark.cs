using System.Text.Json;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>The lowest entry number of the newest page, as its JSON Feed says it (<c>_copydesk.reaches</c>).</summary>
internal static class JsonFeedMark
{
    /// <returns>0, "everything below is missing", when there is no such file or its pages had another size.</returns>
    public static long Read(SiteFile? feed, int size)
    {
        if (feed is null) return 0;
        using JsonDocument document = JsonDocument.Parse(feed.Content);
        return document.RootElement.TryGetProperty("_copydesk", out JsonElement mark) && mark.GetProperty("page_size").GetInt32() == size
            ? mark.GetProperty("reaches").GetInt64()
            : 0;
    }
}
