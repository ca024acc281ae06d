using Copydesk.Language.Words;

namespace Copydesk.Proving.Matching;

/// <summary>What words of a text are governed by a word before them in the same clause. It looks at each word once.</summary>
internal sealed class Scopes(TextWord[] words, string text, string language)
{
    /// <summary>In "not yet been closed" the third word is what is denied; further on, the negation mostly belongs to something else.</summary>
    private const int ReachedWords = 2;

    private const int Reach = 6;

    private readonly Governor[] _known = new Governor[words.Length];

    [Flags]
    private enum Governor : byte
    {
        None = 0,
        Looked = 1,
        Negator = 2,
        Hedge = 4,
        Denies = 8,
    }

    public bool HasHedge
    {
        get
        {
            for (int i = 0; i < words.Length; i++)
                if (Is(i, Governor.Hedge)) return true;
            return false;
        }
    }

    public bool GivesSource => Array.Exists(words, word => Modality.GivesSource(word.Span.Of(text)));

    /// <returns>The index of the word that denies this one; null when none does.</returns>
    public int? NegatorOf(int word) => GovernorOf(word, Governor.Denies);

    /// <returns>The index of the word that leaves this one open; null when none does.</returns>
    public int? HedgeOf(int word) => GovernorOf(word, Governor.Hedge);

    /// <summary>A negation nearby may be the same one, told otherwise.</summary>
    public bool HasNegatorNear(int word)
    {
        for (int i = Math.Max(0, word - Reach); i < Math.Min(words.Length, word + Reach / 2); i++)
            if (IsNegator(i)) return true;
        return false;
    }

    public bool IsHearsay(int word) => Modality.IsHearsay(words[word].Span.Of(text));

    public bool IsNegator(int i) => Is(i, Governor.Negator);

    private int? GovernorOf(int word, Governor kind)
    {
        int reached = 1;
        for (int i = word - 1; i >= 0 && i >= word - Reach; i--)
        {
            if (words[i + 1].FollowsMark) return null;
            if (Is(i, kind)) return i;
            if (words[i].IsContent && ++reached > ReachedWords) return null;
        }

        return null;
    }

    private bool Is(int i, Governor kind) => ((_known[i] is Governor.None ? _known[i] = Look(i) : _known[i]) & kind) is not Governor.None;

    private Governor Look(int i)
    {
        var found = Governor.Looked;
        if (Modality.IsHedge(words[i].Span.Of(text), language)) found |= Governor.Hedge;
        if (!Modality.IsNegator(words[i].Span.Of(text), language)) return found;
        bool isSpared = i + 1 < words.Length && Modality.SparesNegation(words[i + 1].Span.Of(text));
        return found | (isSpared ? Governor.Negator : Governor.Negator | Governor.Denies);
    }
}
