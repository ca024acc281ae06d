using Copydesk.Language.Words;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>What words of a text are governed by a word before them in the same clause.</summary>
internal sealed class Scopes(TextWord[] words, string text, string language)
{
    /// <summary>In "not yet been closed" the third word is what is denied; further on, the negation mostly belongs to something else.</summary>
    private const int ReachedWords = 2;

    private const int Reach = 6;

    /// <returns>The index of the word that denies this one; null when none does.</returns>
    public int? NegatorOf(int word) => GovernorOf(word, i => IsNegator(i) && !(i + 1 < words.Length && Modality.SparesNegation(words[i + 1].Span.Of(text))));

    /// <returns>The index of the word that leaves this one open; null when none does.</returns>
    public int? HedgeOf(int word) => GovernorOf(word, i => Modality.IsHedge(words[i].Span.Of(text), language));

    /// <summary>A negation nearby may be the same one, told otherwise.</summary>
    public bool HasNegatorNear(int word)
    {
        for (int i = Math.Max(0, word - Reach); i < Math.Min(words.Length, word + Reach / 2); i++)
            if (IsNegator(i)) return true;
        return false;
    }

    public bool HasHedge => words.Any(word => Modality.IsHedge(word.Span.Of(text), language));

    public bool GivesSource => words.Any(word => Modality.GivesSource(word.Span.Of(text)));

    public bool IsHearsay(int word) => Modality.IsHearsay(words[word].Span.Of(text));

    private int? GovernorOf(int word, Func<int, bool> governs)
    {
        int reached = 1;
        for (int i = word - 1; i >= 0 && i >= word - Reach; i--)
        {
            if (words[i + 1].FollowsMark) return null;
            if (governs(i)) return i;
            if (words[i].IsContent && ++reached > ReachedWords) return null;
        }

        return null;
    }

    public bool IsNegator(int i) => Modality.IsNegator(words[i].Span.Of(text), language);
}
