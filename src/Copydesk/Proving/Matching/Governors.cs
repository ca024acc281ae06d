using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Reading;

namespace Copydesk.Proving.Matching;

/// <summary>
/// Words before a passage, in its clause, that take it back or leave it open: "the mayor resigned" does not stand in "denied that the
/// mayor resigned" as it does alone.
/// </summary>
internal static class Governors
{
    /// <summary>Further words before the passage mostly govern something else.</summary>
    private const int Words = 3;

    private const int Letters = 48;

    public static bool Stand(Article article, TextSpan passage)
    {
        string text = article.Text;
        int end = passage.Start;
        for (int words = 0; words < Words && end > 0 && passage.Start - end < Letters; words++)
        {
            while (end > 0 && text[end - 1] is ' ' or '\u00A0') end--;
            int start = end;
            while (start > 0 && IsWordPart(text[start - 1])) start--;
            if (start == end) return false;
            ReadOnlySpan<char> word = text.AsSpan(start..end);
            if (Modality.IsNegator(word, article.Language) || Modality.IsHedge(word, article.Language)) return true;
            end = start;
        }

        return false;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-';
}
