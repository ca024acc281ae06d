using Copydesk.Language.Words;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>Finds words of a claim that the source lacks, in whose place it has an antonym.</summary>
internal static class Opposites
{
    /// <summary>So near to the claim's neighbouring word in the source the antonym takes the place of the claim's.</summary>
    private const int Reach = 3;

    public static IEnumerable<Opposite> Find(Comparison comparison)
    {
        if (comparison.Source.Article.Language is not ("en" or "und")) yield break;

        Alignment alignment = comparison.Alignment;
        for (int i = 0; i < alignment.Claim.Length; i++)
        {
            if (alignment.Places[i] >= 0) continue;
            IReadOnlyList<string> antonyms = Thesaurus.AntonymsOf(comparison.Source.Words.TextOf(alignment.Claim[i].Key));
            if (antonyms.Count > 0 && Place(i, antonyms, alignment, comparison.Source.Words) is { } place) yield return new(i, place);
        }
    }

    private static int? Place(int word, IReadOnlyList<string> antonyms, Alignment alignment, SourceWords source)
    {
        int left = Array.FindLastIndex(alignment.Places, word, place => place >= 0);
        int right = Array.FindIndex(alignment.Places, word, place => place >= 0);
        return (left >= 0 ? PlaceNear(alignment.Places[left], 1) : null) ?? (right >= 0 ? PlaceNear(alignment.Places[right], -1) : null);

        int? PlaceNear(int start, int step)
        {
            for (int n = 1, at = start + step; n <= Reach; n++, at += step)
            {
                if (at < 0 || at >= source.Words.Length || source.SentenceOf(at) != source.SentenceOf(start)) return null;
                if (antonyms.Contains(source.TextOf(source.Words[at].Key), StringComparer.Ordinal) && Array.IndexOf(alignment.Places, at) < 0) return at;
            }

            return null;
        }
    }
}
