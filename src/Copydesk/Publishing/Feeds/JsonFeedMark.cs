using System.Text.Json;

namespace Copydesk.Publishing.Feeds;

/// <summary>The lowest entry number of the newest page, and the size of pages, as its JSON Feed says them (<c>_copydesk</c>).</summary>
internal static class JsonFeedMark
{
    /// <returns>False when the file is damaged, by whatever hand: it is public, and only we need it whole.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> feed, out int size, out long reached)
    {
        (size, reached) = (0, 0);
        try
        {
            using JsonDocument document = JsonDocument.Parse(feed);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("_copydesk", out JsonElement mark) && mark.ValueKind == JsonValueKind.Object
                && mark.TryGetProperty("reaches", out JsonElement low) && low.ValueKind == JsonValueKind.Number && low.TryGetInt64(out reached)
                && mark.TryGetProperty("page_size", out JsonElement page) && page.ValueKind == JsonValueKind.Number && page.TryGetInt32(out size);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
