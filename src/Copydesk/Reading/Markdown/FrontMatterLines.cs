using System.Text.RegularExpressions;

namespace Copydesk.Reading.Markdown;

/// <summary>The <c>key: value</c> lines of YAML front matter and its flat lists, in brackets or on lines of their own; nested maps are of no use to an article.</summary>
internal sealed partial class FrontMatterLines
{
    private readonly Dictionary<string, List<string>> _values = [];

    public static FrontMatterLines None { get; } = new();

    /// <summary>Keys are lower case; the first of two equal keys counts.</summary>
    public static FrontMatterLines Parse(string yaml)
    {
        var lines = new FrontMatterLines();
        List<string>? open = null;
        foreach (string line in yaml.Split('\n'))
        {
            if (Item().Match(line) is { Success: true } item) open?.AddRange(Plain(item.Groups["value"].Value.Trim()));
            else if (Entry().Match(line) is { Success: true } entry) open = lines.Add(entry.Groups["key"].Value, entry.Groups["value"].Value);
        }

        return lines;
    }

    /// <summary>A list is one value with commas; null when the key is not there or has no value.</summary>
    public string? Find(string key) => ListOf(key) is { Count: > 0 } values ? string.Join(", ", values) : null;

    public IReadOnlyList<string> ListOf(string key) => _values.GetValueOrDefault(key, []);

    /// <returns>The list to which items on the next lines belong; null when the key has a value, or was there before.</returns>
    private List<string>? Add(string key, string value)
    {
        value = value.Trim();
        bool isList = value is ['[', .., ']'];
        List<string> values = [.. isList ? Part().Matches(value[1..^1]).SelectMany(part => Plain(part.Value.Trim())) : Plain(value)];
        return _values.TryAdd(key.Trim().ToLowerInvariant(), values) && value.Length == 0 ? values : null;
    }

    private static IEnumerable<string> Plain(string value)
    {
        if (value.Length > 1 && value[0] == value[^1] && value[0] is '"' or '\'') value = value[1..^1];
        return value.Length > 0 ? [value] : [];
    }

    [GeneratedRegex(@"^(?<key>[^\s:#-][^:]*):(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\s*-\s+(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Item();

    [GeneratedRegex("""\s*"[^"]*"\s*|\s*'[^']*'\s*|[^,]+""", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
