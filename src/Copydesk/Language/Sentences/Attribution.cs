using System.Collections.Frozen;

namespace Copydesk.Language.Sentences;

/// <summary>"Smith said" after a quotation that ends with its own mark: the sentence goes on.</summary>
internal static class Attribution
{
    private const int MaxWords = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbs = FrozenSet.ToFrozenSet(
        [
            "said", "says", "asked", "asks", "added", "adds", "told", "tells", "wrote", "writes", "replied", "shouted", "cried",
            "joked", "tweeted", "insisted", "explained", "continued", "recalled", "quipped", "exclaimed", "declared", "posted",
        ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether up to three capitalised words and then a verb of saying stand here.</summary>
    public static bool BeginsAt(string text, int i, int end)
    {
        for (int words = 0; words < MaxWords; words++)
        {
            int wordEnd = i;
            while (wordEnd < end && (char.IsLetter(text[wordEnd]) || text[wordEnd] is '.' or '-')) wordEnd++;
            if (wordEnd == i) return false;

            ReadOnlySpan<char> word = text.AsSpan(i, wordEnd - i).TrimEnd('.');
            if (words > 0 && _verbs.Contains(word)) return true;
            if (word.IsEmpty || !char.IsUpper(word[0])) return false;
            i = Characters.SkipWhite(text, wordEnd, end);
        }
        return false;
    }
}
