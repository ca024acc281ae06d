using System.Globalization;

namespace Copydesk.Language.Words;

/// <summary>Cuts text into words. Hyphens separate; what is neither letter nor digit is in no word.</summary>
internal static class WordTokenizer
{
    public static List<Word> Tokenize(string text, TextSpan within)
    {
        var words = new List<Word>(within.Length / 5);
        for (int i = within.Start; i < within.End;)
        {
            int length = LetterLength(text, i, within.End);
            if (length == 0) i++;
            else if (IsUnspaced(text[i])) i = AddBigrams(words, text, i, within.End);
            else i = AddWord(words, text, i, within.End);
        }
        return words;
    }

    /// <summary>Han and kana: scripts whose words no space separates.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    private static int AddWord(List<Word> words, string text, int start, int end)
    {
        bool number = char.IsDigit(text[start]);
        int i = start;
        while (i < end)
        {
            int length = LetterLength(text, i, end);
            if (length > 0 && !IsUnspaced(text[i])) i += length;
            else if (length == 0 && i + 1 < end && IsInner(text[i], text[i - 1], text[i + 1])) i++;
            else break;
        }
        words.Add(new(new(start, i), number ? WordKind.Number : WordKind.Letters));
        return i;
    }

    private static int AddBigrams(List<Word> words, string text, int start, int end)
    {
        int i = start;
        while (i < end && IsUnspaced(text[i])) i++;
        if (i - start == 1) words.Add(new(new(start, i), WordKind.Bigram));
        for (int j = start; j + 2 <= i; j++) words.Add(new(new(j, j + 2), WordKind.Bigram));
        return i;
    }

    private static bool IsInner(char c, char before, char after) => c switch
    {
        '\'' or '’' => char.IsLetter(before) && char.IsLetter(after),
        '.' or ',' => char.IsDigit(before) && char.IsDigit(after),
        _ => false,
    };

    // Code units of the letter, digit or combining mark here; 0 for anything else.
    private static int LetterLength(string text, int i, int end)
    {
        char c = text[i];
        if (char.IsAsciiLetterOrDigit(c)) return 1;
        if (c < 0x80) return 0;
        if (char.IsHighSurrogate(c)) return i + 1 < end && char.IsLetterOrDigit(text, i) ? 2 : 0;
        if (char.IsLetterOrDigit(c)) return 1;
        return char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? 1 : 0;
    }
}
