namespace Copydesk.Reading.Markdown;

/// <summary>The flat <c>key: value</c> lines of YAML front matter; lists and nested maps are of no use to an article.</summary>
internal static class FrontMatterLines
{
    /// <summary>Keys are lower case; the first of two equal keys counts.</summary>
    public static IReadOnlyDictionary<string, string> Parse(string yaml)
    {
        var values = new Dictionary<string, string>();
        foreach (string line in yaml.Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon <= 0 || char.IsWhiteSpace(line[0])) continue;
            string value = line[(colon + 1)..].Trim();
            if (value.Length > 1 && value[0] == value[^1] && value[0] is '"' or '\'') value = value[1..^1];
            if (value.Length > 0) values.TryAdd(line[..colon].Trim().ToLowerInvariant(), value);
        }
        return values;
    }
}
