using Copydesk.Language;
using Copydesk.Language.Words;

namespace Copydesk.Proving.Matching;

/// <summary>Chooses the sentences of the source that say most of a claim.</summary>
internal static class EvidenceFinder
{
    /// <summary>A claim that needs more sentences than this is put together rather than said.</summary>
    private const int MaxSentences = 3;

    /// <summary>A further sentence must bring at least this share of the claim's weight.</summary>
    private const double LeastGain = 0.08;

    /// <param name="hints">Spans that the engine names: between equal sentences, those win.</param>
    /// <returns>Sentences in the order of the article; empty when none shares a content word with the claim.</returns>
    public static IReadOnlyList<SourceSentence> Find(SourceWords source, IReadOnlyList<ContentWord> claim, IReadOnlyList<TextSpan> hints)
    {
        Dictionary<string, double> open = claim.Select(w => w.Key).Distinct(StringComparer.Ordinal)
            .ToDictionary(key => key, source.WeightOf, StringComparer.Ordinal);
        double least = LeastGain * open.Values.Sum();
        var chosen = new List<SourceSentence>(MaxSentences);
        while (chosen.Count < MaxSentences && open.Count > 0)
        {
            (SourceSentence? best, double gain) = Best(source.Sentences, open, hints);
            if (best is null || (chosen.Count > 0 && gain < least)) break;
            chosen.Add(best);
            foreach (string word in best.Words) open.Remove(word);
        }

        return [.. chosen.OrderBy(s => s.Span.Start)];
    }

    private static (SourceSentence? Sentence, double Gain) Best(
        IReadOnlyList<SourceSentence> sentences, Dictionary<string, double> open, IReadOnlyList<TextSpan> hints)
    {
        SourceSentence? best = null;
        double most = 0;
        foreach (SourceSentence sentence in sentences)
        {
            double gain = 0;
            foreach ((string word, double weight) in open)
                if (sentence.Words.Contains(word)) gain += weight;
            if (gain > 0 && hints.Any(hint => hint.Overlaps(sentence.Span))) gain *= 1.05;
            if (gain > most) (best, most) = (sentence, gain);
        }

        return (best, most);
    }
}
