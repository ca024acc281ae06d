namespace Copydesk.Proving.DeskNotes;

/// <summary>Compares how words are written.</summary>
internal static class Spelling
{
    /// <summary>Curly and straight apostrophes are a matter of type, not of spelling.</summary>
    public static string Plain(string word) => word.Replace('’', '\'');

    /// <summary>Plurals and derivations, such as Tuscan and Tuscany, Eclipse and Eclipsed.</summary>
    public static bool AreForms(string word, string form) =>
        form.Length == word.Length + 1 && form.StartsWith(word, StringComparison.Ordinal) && (form[^1] is 's' or 'n' or 'd' or 'r' or 'y' || char.IsUpper(form[^1]));

    /// <summary>Edwin and Edwina, Louis and Louise are two persons.</summary>
    public static bool IsWomansForm(string name, string other) =>
        other.Length == name.Length + 1 && other[^1] is 'a' or 'e' or 'o' && other.StartsWith(name, StringComparison.Ordinal);

    public static bool HaveSameLetters(string one, string other) => one.Order().SequenceEqual(other.Order());

    /// <summary>One letter inserted, left out or replaced, or two neighbours exchanged.</summary>
    public static bool AreOneEditApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1) return false;
        int start = one.CommonPrefixLength(other);
        one = one[start..];
        other = other[start..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        return one.Length + other.Length is 1 || (one.Length, other.Length) is (1, 1)
            || (one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }
}
