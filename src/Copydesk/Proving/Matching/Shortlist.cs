using Copydesk.Language;

namespace Copydesk.Proving.Matching;

/// <summary>Chooses the few sentences of the source in which a claim's words are looked for.</summary>
internal static class Shortlist
{
    /// <summary>Sentences that share most with the claim, before others are added for words that those lack.</summary>
    private const int Best = 5;

    private const int Most = 9;

    /// <summary>Between equal sentences, the engine's own evidence wins.</summary>
    private const double HintBonus = 1.05;

    /// <param name="hints">Spans that the engine names.</param>
    /// <returns>Indexes of sentences, ascending.</returns>
    public static int[] Choose(SourceWords source, TextWord[] claim, IReadOnlyList<TextSpan> hints)
    {
        int[] keys = ContentKeys(claim);
        double[] scores = new double[source.Sentences.Count];
        foreach (int key in keys)
        {
            double weight = source.WeightOf(key);
            Credit(source, key, weight, scores);
            foreach (int related in source.Relations.Of(key)) Credit(source, related, weight / 2, scores);
        }

        if (hints.Count > 0)
            for (int s = 0; s < scores.Length; s++)
                if (IsHinted(source.Sentences[s], hints)) scores[s] *= HintBonus;

        var chosen = new List<int>(Most);
        while (chosen.Count < Best && BestOf(scores, chosen) is var best and >= 0) chosen.Add(best);
        foreach (int key in keys)
        {
            if (chosen.Count == Most) break;
            if (!IsInAny(source, chosen, key) && BestWith(source, key, scores) is var best and >= 0) chosen.Add(best);
        }

        chosen.Sort();
        return [.. chosen];
    }

    /// <summary>The claim's content words without repeats, in their order.</summary>
    public static int[] ContentKeys(TextWord[] claim)
    {
        var keys = new List<int>(claim.Length);
        foreach (TextWord word in claim)
            if (word.IsContent && !keys.Contains(word.Key)) keys.Add(word.Key);
        return [.. keys];
    }

    private static int BestOf(double[] scores, List<int> chosen)
    {
        int best = -1;
        double most = 0;
        for (int s = 0; s < scores.Length; s++)
            if (scores[s] > most && !chosen.Contains(s)) (best, most) = (s, scores[s]);
        return best;
    }

    private static bool IsInAny(SourceWords source, List<int> sentences, int key)
    {
        foreach (int sentence in sentences)
            if (source.IsIn(sentence, key)) return true;
        return false;
    }

    private static int BestWith(SourceWords source, int key, double[] scores)
    {
        int best = -1;
        foreach (int place in source.PlacesOf(key))
        {
            int sentence = source.SentenceOf(place);
            if (best < 0 || scores[sentence] > scores[best]) best = sentence;
        }

        return best;
    }

    private static bool IsHinted(SourceSentence sentence, IReadOnlyList<TextSpan> hints)
    {
        for (int i = 0; i < hints.Count; i++)
            if (hints[i].Overlaps(sentence.Span)) return true;
        return false;
    }

    private static void Credit(SourceWords source, int key, double weight, double[] scores)
    {
        int last = -1;
        foreach (int place in source.PlacesOf(key))
        {
            int sentence = source.SentenceOf(place);
            if (sentence == last) continue;
            last = sentence;
            scores[sentence] += weight;
        }
    }
}
