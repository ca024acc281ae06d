using System.Globalization;

namespace Copydesk.Http.Bodies;

/// <summary>What the metadata fields may hold; an absent field is null.</summary>
internal static class FieldRules
{
    private const int LongestId = 256;
    private const int LongestLine = 1_000;
    private const int MostTags = 20;
    private const int LongestTag = 80;

    private static readonly string[] Instants = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>1 to 256 characters without control characters; taken as it is, also its case.</summary>
    public static string? Id(IReadOnlyDictionary<string, string> given, string name) => Limited(given, name, LongestId);

    /// <summary>1 to 1000 characters without control characters.</summary>
    public static string? Line(IReadOnlyDictionary<string, string> given, string name) => Limited(given, name, LongestLine);

    /// <summary>RFC 3339, or a day; without an offset it is UTC, never the time zone of this machine.</summary>
    public static DateTimeOffset? Instant(IReadOnlyDictionary<string, string> given, string name)
    {
        if (!given.TryGetValue(name, out string? text)) return null;
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal;
        return DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, utc, out DateTimeOffset instant)
            ? instant
            : throw Invalid(name, "a date and time such as 2025-05-07T09:30:00Z");
    }

    public static Uri? HttpUrl(IReadOnlyDictionary<string, string> given, string name)
    {
        if (!given.TryGetValue(name, out string? text)) return null;
        bool valid = Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
        return valid ? url : throw Invalid(name, "an absolute http or https address");
    }

    /// <summary>The primary subtag of a language tag: <c>en-GB</c> is <c>en</c>.</summary>
    public static string? Language(IReadOnlyDictionary<string, string> given, string name)
    {
        if (!given.TryGetValue(name, out string? text)) return null;
        string primary = text.Split('-')[0];
        return primary.Length == 2 && primary.All(char.IsAsciiLetter)
            ? primary.ToLowerInvariant()
            : throw Invalid(name, "a language code such as en");
    }

    /// <summary>Up to 20, of 1 to 80 characters without control characters.</summary>
    public static IReadOnlyList<string>? Tags(IReadOnlyDictionary<string, string[]> given, string name)
    {
        if (!given.TryGetValue(name, out string[]? tags)) return null;
        bool valid = tags.Length <= MostTags && tags.All(tag => IsLine(tag, LongestTag));
        return valid ? tags : throw Invalid(name, $"up to {MostTags} tags of 1 to {LongestTag} characters without control characters");
    }

    private static string? Limited(IReadOnlyDictionary<string, string> given, string name, int longest)
    {
        if (!given.TryGetValue(name, out string? text)) return null;
        return IsLine(text, longest) ? text : throw Invalid(name, $"1 to {longest} characters without control characters");
    }

    private static bool IsLine(string text, int longest) => text.Length > 0 && text.Length <= longest && !text.Any(char.IsControl);

    private static CopydeskException Invalid(string name, string rule) =>
        new("invalid-field", $"\"{name}\" has to be {rule}.") { Field = name };
}
