using Copydesk.Language;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>Finds where the source quotes a claim's words.</summary>
internal sealed class QuoteLookup(SourceQuotations source)
{
    /// <summary>Brackets stand for a few words of the source, in UTF-16 code units; what leaves out more needs an ellipsis.</summary>
    private const int LongestReplaced = 60;

    /// <summary>Every place that quotes these words; a sentence may be quoted twice, from two people.</summary>
    public IReadOnlyList<SourcePassage> Find(QuoteParts quotation)
    {
        FoldedText[] words = [.. quotation.Parts.Select(part => new FoldedText(part.Words))];
        if (Holding(source.Single, words, quotation.IsElided) is { Count: > 0 } single) return single;
        if (Holding(source.Interrupted, words, quotation.IsElided) is { Count: > 0 } interrupted) return interrupted;
        return quotation.IsElided ? Holding(source.Runs, words, isElided: true) : [];
    }

    private static List<SourcePassage> Holding(IReadOnlyList<SourcePassage> passages, FoldedText[] words, bool isElided) =>
        [.. passages.Where(passage => Holds(passage, words, isElided))];

    private static bool Holds(SourcePassage passage, FoldedText[] words, bool isElided)
    {
        int from = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (passage.Folded.Find(words[i], from) is not { } found) return false;
            if (i > 0 && !isElided && found.Start - from > LongestReplaced) return false;
            from = found.End;
        }

        return words.Length > 0;
    }
}
