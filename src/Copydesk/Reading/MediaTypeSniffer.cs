using System.Text;
using System.Text.RegularExpressions;
using Copydesk.Intake;

namespace Copydesk.Reading;

/// <summary>The media type of a submission that declares none: by its file name, else by how it begins.</summary>
internal static partial class MediaTypeSniffer
{
    private const int BytesLookedAt = 1024;

    public static string Find(Submission submission) => ByName(submission.Metadata.FileName) ?? ByContent(submission.Content.Span);

    /// <returns>Null when the name does not tell.</returns>
    public static string? ByName(string? fileName) => Path.GetExtension(fileName)?.ToLowerInvariant() switch
    {
        ".txt" or ".text" => "text/plain",
        ".md" or ".markdown" => "text/markdown",
        ".html" or ".htm" or ".xhtml" => "text/html",
        _ => null,
    };

    /// <summary>HTML or text; text that is no text is refused where it is decoded, which says more of it.</summary>
    private static string ByContent(ReadOnlySpan<byte> bytes)
    {
        // Zero bytes are skipped, so that UTF-16 begins the same way.
        var opening = new StringBuilder(BytesLookedAt);
        foreach (byte b in bytes[..Math.Min(bytes.Length, BytesLookedAt)])
        {
            if (b is > 0 and < 0x80) opening.Append((char)b);
        }
        return HtmlOpening().IsMatch(opening.ToString()) ? "text/html" : "text/plain";
    }

    [GeneratedRegex(
        @"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|table|script|style|title|meta)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex HtmlOpening();
}
