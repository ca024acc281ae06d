namespace Copydesk.Language.Tokens;

/// <summary>
/// Tells most words that are not in a set by first letter and length alone: rules ask about each word of a text, and nearly always in vain.
/// </summary>
internal readonly struct WordFilter
{
    private const int Longest = 31;

    /// <summary>By letter from a to z, one bit for each length that a word with this first letter has.</summary>
    private readonly uint[] _lengths;

    public WordFilter(IEnumerable<string> words)
    {
        _lengths = new uint[26];
        foreach (string word in words)
        {
            int letter = LetterOf(word);
            if (letter < _lengths.Length) _lengths[letter] |= BitOf(word.Length);
        }
    }

    /// <summary>False only for a word that is not in the set; a word that begins with anything but a to z may always be.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return false;
        int letter = LetterOf(word);
        return letter >= _lengths.Length || (_lengths[letter] & BitOf(word.Length)) != 0;
    }

    private static int LetterOf(ReadOnlySpan<char> word) => char.IsAsciiLetter(word[0]) ? (word[0] | 0x20) - 'a' : int.MaxValue;

    private static uint BitOf(int length) => 1u << Math.Min(length, Longest);
}
