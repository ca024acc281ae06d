using Copydesk.Language.Tokens;

namespace Copydesk.Language.Quotations;

/// <summary>Counts the words of a quotation and tells whether they look like a title.</summary>
internal static class QuotedWords
{
    private static readonly WordSet Small = WordSet.Of("a an the of and or in on at to for from by with as is it s vs but nor de la le les du der die das und");

    public static (int Words, bool IsTitleLike) Measure(ReadOnlySpan<char> quoted)
    {
        int words = 0, ideographs = 0;
        bool isTitle = quoted[^1] is not ('.' or ',' or '…');
        for (int i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] is >= '\u3040' and <= '\u9FFF') ideographs++;
            if (!IsInWord(quoted[i]) || quoted[i] is >= '\u3040' and <= '\u9FFF') continue;
            int start = i;
            while (i < quoted.Length && (IsInWord(quoted[i]) || (i + 1 < quoted.Length && Lexer.IsApostrophe(quoted[i]) && IsInWord(quoted[i + 1])))) i++;
            words++;
            isTitle &= !char.IsLower(quoted[start]) || (words > 1 && Small.Contains(quoted[start..i]));
            i--;
        }

        words += (ideographs + 1) / 2;
        return (words, isTitle && ideographs == 0);
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c);
}
