using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>Compares names and roles that may mean the same speaker.</summary>
internal static class SpeakerIdentity
{
    /// <summary>"Berg" and "Mayor Ann Berg", "Mike Orr" and "Michael Orr", "WHO" and "World Health Organization"; not "Bill Clinton" and "Hillary Clinton".</summary>
    public static bool IsSameName(string name, string other)
    {
        string[] a = Words(name), b = Words(other);
        if (a.Length == 0 || b.Length == 0) return false;
        if (a.Length > b.Length) (a, b) = (b, a);
        if (a.All(word => b.Contains(word, StringComparer.OrdinalIgnoreCase))) return true;
        if (a.Length == 1) return IsAcronym(a[0], b);
        return IsSameWord(a[^1], b[^1]) && char.ToUpperInvariant(a[0][0]) == char.ToUpperInvariant(b[0][0]);
    }

    /// <summary>"the mayor" and "Mayor of Leeds": one noun that tells what somebody is.</summary>
    public static bool SharesRole(string role, string other)
    {
        string[] words = Words(role, keepTitles: true);
        return words.Any(word => NameWords.RoleNouns.Contains(word) && Words(other, keepTitles: true).Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether the text names this speaker by any word of the name that is telling.</summary>
    public static bool IsNamedIn(string name, string text) =>
        Words(name) is { Length: > 0 } words && Words(text, keepTitles: true).Contains(words[^1], StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string name, bool keepTitles = false)
    {
        TokenList tokens = Lexer.Read(name, "en");
        return
        [
            .. from i in Enumerable.Range(0, tokens.Count)
               where tokens.IsWord(i) && tokens[i].Length > 1 && !NameWords.Suffixes.Contains(tokens.Chars(i))
               where keepTitles || !NameWords.Titles.Contains(tokens.Chars(i))
               select tokens[i].Span.In(name).TrimEnd('.'),
        ];
    }

    private static bool IsAcronym(string name, string[] words) =>
        name.Length >= 2 && name.All(char.IsUpper) && name == string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    private static bool IsSameWord(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
