namespace Copydesk.Intake;

/// <summary>A declared media type taken apart; <c>Text/HTML; charset="UTF-8"</c> has the name <c>text/html</c>.</summary>
/// <param name="Name">Lower case, without parameters.</param>
/// <param name="Charset">As declared, without quotes; null when none is.</param>
internal readonly record struct MediaType(string Name, string? Charset)
{
    /// <summary>Null when nothing usable is declared, or only that the bytes are bytes.</summary>
    public static MediaType? Parse(string? contentType)
    {
        if (string.IsNullOrWhiteSpace(contentType)) return null;

        string[] parts = contentType.Split(';', StringSplitOptions.TrimEntries);
        string name = parts[0].ToLowerInvariant();
        // Storage and browsers send these two when they know nothing of a file.
        if (name is "" or "application/octet-stream" or "binary/octet-stream") return null;

        string? charset = parts.Skip(1)
            .Where(p => p.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            .Select(p => p["charset=".Length..].Trim('"', '\'', ' '))
            .FirstOrDefault(c => c.Length > 0);
        return new MediaType(name, charset);
    }
}
