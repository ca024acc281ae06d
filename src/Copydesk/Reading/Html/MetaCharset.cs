using System.Text;
using System.Text.RegularExpressions;

namespace Copydesk.Reading.Html;

/// <summary>The charset that an HTML document declares of itself in its first 1,024 bytes, as the HTML standard has it.</summary>
internal static partial class MetaCharset
{
    private const int BytesLookedAt = 1024;

    /// <summary>Null when none is declared, or one that the bytes disprove: whoever can read the tag does not read UTF-16.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, BytesLookedAt)]);
        Match match = Declaration().Match(head);
        string? charset = match.Success ? match.Groups["charset"].Value : null;
        return charset?.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) is true ? null : charset;
    }

    [GeneratedRegex(
        """<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*(?<charset>[a-z0-9_:-]{2,40})""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
