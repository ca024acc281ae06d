using System.Globalization;
using System.Text.RegularExpressions;

namespace Copydesk.Reading.Drafting;

/// <summary>A line, or the end of a byline, that says when an article came out: <c>Published: 3 March 2025, 10:15 GMT</c>.</summary>
internal static partial class PublicationDate
{
    private const int LongestLine = 120;

    private static readonly string[] Formats = ["yyyy-M-d", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"];

    /// <summary>That day at midnight UTC, unless the line gives an ISO 8601 time; null when it holds more than a date, or no year.</summary>
    public static DateTimeOffset? Parse(string line)
    {
        if (line.Length > LongestLine) return null;
        Match match = Shape().Match(line);
        if (!match.Success) return null;
        if (match.Groups["instant"] is { Success: true, Value: var instant })
            return DateTimeOffset.TryParse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

        string day = match.Groups["day"].Value
            .Replace(",", "", StringComparison.Ordinal)
            .Replace(".", "", StringComparison.Ordinal)
            .Replace("Sept ", "Sep ", StringComparison.Ordinal);
        return DateTimeOffset.TryParseExact(day, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    [GeneratedRegex(
        """
        ^(?:.{0,80}[|•·,–—-][ ]*)??
        (?:(?:(?:First[ ])?Published|Posted|Updated|Date|Last[ ]updated)(?:[ ]on|[ ]at)?[ ]?:?[ ]?)?
        (?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?[ ])?
        (?:(?<instant>\d{4}-\d{2}-\d{2}T[\d:.]{5,16}(?:Z|[+-]\d{2}:?\d{2})?)
          |(?<day>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[ ]\p{L}{3,9}\.?,?[ ]\d{4}|\p{L}{3,9}\.?[ ]\d{1,2},?[ ]\d{4})
           (?:[ ,]*(?:at[ ])?\d{1,2}[:.]\d{2}[\p{L}\d .:+]{0,20})?)
        $
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
