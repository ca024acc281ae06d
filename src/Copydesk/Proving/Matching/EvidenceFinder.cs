namespace Copydesk.Proving.Matching;

/// <summary>Chooses the sentences of the source that say most of a claim, one after the other, as long as each adds enough.</summary>
internal static class EvidenceFinder
{
    /// <summary>A claim that needs more sentences than this is put together rather than said.</summary>
    private const int MaxSentences = 3;

    /// <summary>A further sentence must bring at least this share of the claim's weight.</summary>
    private const double LeastGain = 0.15;

    /// <summary>Another word for it counts less than the word.</summary>
    private const double RelatedCredit = 0.3;

    /// <summary>Two neighbouring words of the claim say more together than apart.</summary>
    private const double PairCredit = 0.7;

    /// <summary>A figure is hardly ever in two sentences by chance.</summary>
    private const double FigureWeight = 2;

    /// <summary>Makes rare words still more telling: above 1, one rare word outweighs two of medium rarity.</summary>
    private const double Rarity = 1.5;

    /// <summary>What belongs together mostly stands together.</summary>
    private const double NeighbourBonus = 1.7;

    private const int NeighbourDistance = 2;

    /// <param name="shortlist">Indexes of sentences.</param>
    /// <returns>Sentences in the order of the article; empty when none shares a content word with the claim.</returns>
    public static IReadOnlyList<SourceSentence> Find(SourceWords source, TextWord[] claim, int[] shortlist)
    {
        int[] keys = Shortlist.ContentKeys(claim);
        double[] open = Array.ConvertAll(keys, key => Weight(source, key));
        double least = LeastGain * open.Sum();
        double[][] credits = Array.ConvertAll(shortlist, sentence => Array.ConvertAll(keys, key => Credit(source, sentence, key)));
        var chosen = new List<int>(MaxSentences);
        while (chosen.Count < MaxSentences)
        {
            int best = -1;
            double most = chosen.Count == 0 ? 0 : least;
            for (int s = 0; s < shortlist.Length; s++)
            {
                double gain = Gain(credits[s], open) * (chosen.Exists(other => Math.Abs(other - shortlist[s]) <= NeighbourDistance) ? NeighbourBonus : 1);
                if (gain > most && !chosen.Contains(shortlist[s])) (best, most) = (s, gain);
            }

            if (best < 0) break;
            chosen.Add(shortlist[best]);
            for (int k = 0; k < open.Length; k++) open[k] *= 1 - credits[best][k];
        }

        return [.. chosen.Order().Select(sentence => source.Sentences[sentence])];
    }

    private static double Weight(SourceWords source, int key) =>
        Math.Pow(source.WeightOf(key), Rarity) * (char.IsDigit(source.TextOf(key)[0]) ? FigureWeight : 1);

    private static double Gain(double[] credits, double[] open)
    {
        double gain = 0, before = 0;
        for (int k = 0; k < open.Length; k++)
        {
            double word = credits[k] * open[k];
            gain += word + PairCredit * Math.Min(before, word);
            before = word;
        }

        return gain;
    }

    /// <returns>0..1: how far the sentence says this word.</returns>
    private static double Credit(SourceWords source, int sentence, int key)
    {
        if (source.IsIn(sentence, key)) return 1;
        foreach (int related in source.Relations.Of(key))
            if (source.IsIn(sentence, related)) return RelatedCredit;
        return 0;
    }
}
