using Copydesk.Language;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>Tells when a quotation is put together from two of the source's.</summary>
internal static class StitchedQuote
{
    /// <summary>Each side must have so many words, or common words would do.</summary>
    private const int LeastWords = 3;

    /// <returns>The fault, at the words that come from another place; null when it is not stitched.</returns>
    public static QuoteFault? Find(string claim, TextSpan quoted, IReadOnlyList<SourcePassage> passages)
    {
        List<int> starts = [.. WordStarts(claim, quoted)];
        int low = LeastWords, high = starts.Count - LeastWords, longest = 0;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (IsQuoted(claim[quoted.Start..starts[middle]], passages)) (longest, low) = (middle, middle + 1);
            else high = middle - 1;
        }

        if (longest == 0) return null;
        var rest = new TextSpan(starts[longest], quoted.End);
        bool isInOne = Holding(claim[quoted.Start..rest.Start], passages).Intersect(Holding(rest.In(claim), passages)).Any();
        return !isInOne && IsQuoted(rest.In(claim), passages)
            ? new QuoteFault("The quotation joins words that the source quotes apart, and shows no gap.", [rest])
            : null;
    }

    private static bool IsQuoted(string words, IReadOnlyList<SourcePassage> passages) => Holding(words, passages).Any();

    private static IEnumerable<SourcePassage> Holding(string words, IReadOnlyList<SourcePassage> passages)
    {
        var folded = new FoldedText(words.TrimEnd(' ', ','));
        return passages.Where(passage => passage.Folded.Find(folded) is not null);
    }

    private static IEnumerable<int> WordStarts(string claim, TextSpan quoted)
    {
        for (int i = quoted.Start; i < quoted.End; i++)
        {
            if (!char.IsWhiteSpace(claim[i]) && (i == quoted.Start || char.IsWhiteSpace(claim[i - 1]))) yield return i;
        }
    }
}
