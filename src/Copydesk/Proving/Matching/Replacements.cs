using Copydesk.Language;

namespace Copydesk.Proving.Matching;

/// <summary>
/// Finds words that a claim puts in the place of the source's while it copies all around them: "high turnover of surgeries within the
/// department" where the source has "ministers". In free wording another word is a synonym as often as not; in a copy it is a change.
/// </summary>
internal static class Replacements
{
    /// <summary>So many words on each side must be the source's, one after the other.</summary>
    private const int Context = 3;

    public static IEnumerable<(TextSpan Claimed, TextSpan Given)> Find(Comparison comparison)
    {
        Alignment alignment = comparison.Alignment;
        SourceWords source = comparison.Source.Words;
        for (int i = Context; i + Context < alignment.Claim.Length; i++)
        {
            int place = alignment.Places[i - 1] + 1;
            if (alignment.Places[i] >= 0 || place == 0 || !IsChange(alignment.Claim[i], place, comparison)) continue;
            if (IsCopied(alignment, i - Context, place - Context) && IsCopied(alignment, i + 1, place + 1) && source.SentenceOf(place - Context) == source.SentenceOf(place + Context))
                yield return (alignment.Claim[i].Span, source.Words[place].Span);
        }
    }

    private static bool IsCopied(Alignment alignment, int first, int place)
    {
        for (int n = 0; n < Context; n++)
            if (alignment.Places[first + n] != place + n) return false;
        return true;
    }

    /// <summary>The claim takes the word from elsewhere in the source; one of its own is mostly a synonym. Figures and names have checks of their own.</summary>
    private static bool IsChange(TextWord claimed, int place, Comparison comparison)
    {
        SourceWords source = comparison.Source.Words;
        if (!claimed.IsContent || place >= source.Words.Length || !source.Words[place].IsContent) return false;
        char first = comparison.Claim[claimed.Span.Start], given = comparison.Source.Article.Text[source.Words[place].Span.Start];
        return source.Knows(claimed.Key) && char.IsLower(first) && char.IsLower(given) && Array.IndexOf(comparison.Alignment.Places, place) < 0;
    }
}
