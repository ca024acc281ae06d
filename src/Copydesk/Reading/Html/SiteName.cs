namespace Copydesk.Reading.Html;

/// <summary>The name of a site or section that pages write behind their title: <c>Market closes | Elmswick News</c>.</summary>
internal static class SiteName
{
    private const int Longest = 40;
    private const int MostWords = 5;

    /// <summary>A dash also parts clauses of a headline: behind one, fewer words pass for a name.</summary>
    private const int MostWordsBehindDash = 3;

    /// <summary>Title, site and section at most: beyond that a headline is a list of its own.</summary>
    private const int MostNames = 2;

    private static readonly string[] Dividers = [" | ", " · ", " - ", " – ", " — "];

    /// <summary>The title without the names behind it; the names include none when there is nothing to cut.</summary>
    public static (string Title, IReadOnlyList<string> Names) Split(string title)
    {
        var names = new List<string>();
        while (names.Count < MostNames && LastDivider(title) is var (at, divider))
        {
            string name = title[(at + divider.Length)..].Trim();
            string rest = title[..at].Trim();
            if (!IsName(name, rest, divider)) break;
            names.Add(name);
            title = rest;
        }
        return (title, names);
    }

    private static (int At, string Divider)? LastDivider(string title)
    {
        (int At, string Divider) last = Dividers.Select(d => (At: title.LastIndexOf(d, StringComparison.Ordinal), d)).MaxBy(d => d.At);
        return last.At > 0 ? last : null;
    }

    private static bool IsName(string name, string rest, string divider)
    {
        if (name.Length is 0 or > Longest || rest.Length == 0 || "?!.…".Contains(name[^1])) return false;
        if (char.IsLower(name[0]) && !name.Contains('.')) return false;
        int words = name.AsSpan().Count(' ') + 1;
        if (divider is " | " or " · ") return words <= MostWords;
        return words <= MostWordsBehindDash && rest.Length >= name.Length && !name.Any(char.IsDigit);
    }
}
