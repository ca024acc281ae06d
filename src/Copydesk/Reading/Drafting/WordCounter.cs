using System.Text;

namespace Copydesk.Reading.Drafting;

/// <summary>Counts runs of letters and digits; in scripts without spaces, two letters count as one word.</summary>
internal static class WordCounter
{
    public static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) return true;
        }
        return false;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        int words = 0, unspaced = 0;
        bool inWord = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Scripts.IsUnspaced(rune)) (unspaced, inWord) = (unspaced + 1, false);
            else if (Rune.IsLetterOrDigit(rune)) (words, inWord) = (inWord ? words : words + 1, true);
            // Marks, apostrophes, hyphens and the points of numbers stand inside words.
            else inWord = inWord && (rune.Value is '\'' or '’' or '-' or '.' or ',' || Scripts.IsMark(rune));
        }
        return words + ((unspaced + 1) / 2);
    }
}
