using Copydesk.Reading.Cleaning;

namespace Copydesk.Reading.Drafting;

/// <summary>An article's tags from what was said of it, or else from what stood beside it; bounded, since some pages have hundreds.</summary>
internal static class TagList
{
    private const int Most = 20;

    /// <summary>What is longer is a sentence.</summary>
    private const int Longest = 80;

    /// <param name="given">One tag each.</param>
    /// <param name="found">Each may be a list with commas.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string>? given, IEnumerable<string> found) =>
    [
        .. (given is { Count: > 0 } ? given : found.SelectMany(list => list.Split(',', ';', '，', '、')))
            .Select(Clean)
            .Where(tag => tag.Length is > 0 and <= Longest && WordCounter.HasWord(tag))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most),
    ];

    /// <summary>Tags are no part of the text, so what is cleaned from them is no intake note.</summary>
    private static string Clean(string tag) => SingleLine.Of(TextCleaner.Clean(tag, new CleaningTally())).TrimStart('#');
}
