using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>A run with what its own neighbours say of it, before names are compared with each other.</summary>
internal sealed record RawName(NameRun Run, TextSpan Span, string Text, NameKind? Kind, string? Role, Gender Gender)
{
    public bool IsSingle => Run.Length == 1;

    public static string LastWord(string name)
    {
        string[] words = name.Split(' ');
        int last = words.Length - 1;
        while (last > 0 && NameWords.Suffixes.Contains(words[last].AsSpan().TrimEnd('.'))) last--;
        return words[last].TrimEnd(',', '.');
    }

    public static string FirstWord(string name) => name.IndexOf(' ') is var space and > 0 ? name[..space] : name;

    /// <summary>WHO for World Health Organization; empty for fewer than two capitals.</summary>
    public static string Acronym(string name)
    {
        string letters = string.Concat(name.Split(' ', '-').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
        return letters.Length >= 2 ? letters : "";
    }
}
