namespace Copydesk.Reading.Drafting;

/// <summary>Declared language tags (<c>en-GB</c>, <c>DE</c>) as ISO 639-1 codes.</summary>
internal static class LanguageCode
{
    /// <summary>Null when the tag does not begin with a two-letter code.</summary>
    public static string? Normalize(string? tag)
    {
        string? code = tag?.Split('-', '_')[0].Trim().ToLowerInvariant();
        return code is [>= 'a' and <= 'z', >= 'a' and <= 'z'] ? code : null;
    }
}
