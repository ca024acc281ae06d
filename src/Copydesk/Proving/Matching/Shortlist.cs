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
        var scores = new Dictionary<int, double>();
        var seen = new HashSet<int>();
        foreach (TextWord word in claim)
        {
            if (!word.IsContent || !seen.Add(word.Key)) continue;
            double weight = source.WeightOf(word.Key);
            Credit(source, word.Key, weight, scores);
            foreach (int related in source.Relations.Of(word.Key)) Credit(source, related, weight / 2, scores);
        }

        foreach (int sentence in scores.Keys.ToArray())
            if (IsHinted(source.Sentences[sentence], hints)) scores[sentence] *= HintBonus;

        List<int> chosen = [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(Best).Select(s => s.Key)];
        foreach (int key in seen)
        {
            if (chosen.Count == Most) break;
            if (!chosen.Exists(sentence => source.IsIn(sentence, key)) && BestWith(source, key, scores) is { } sentence) chosen.Add(sentence);
        }

        chosen.Sort();
        return [.. chosen];
    }

    private static int? BestWith(SourceWords source, int key, Dictionary<int, double> scores)
    {
        int? best = null;
        foreach (int place in source.PlacesOf(key))
        {
            int sentence = source.SentenceOf(place);
            if (best is null || scores[sentence] > scores[best.Value]) best = sentence;
        }

        return best;
    }

    private static bool IsHinted(SourceSentence sentence, IReadOnlyList<TextSpan> hints)
    {
        for (int i = 0; i < hints.Count; i++)
            if (hints[i].Overlaps(sentence.Span)) return true;
        return false;
    }

    private static void Credit(SourceWords source, int key, double weight, Dictionary<int, double> scores)
    {
        int last = -1;
        foreach (int place in source.PlacesOf(key))
        {
            int sentence = source.SentenceOf(place);
            if (sentence == last) continue;
            last = sentence;
            scores[sentence] = scores.GetValueOrDefault(sentence) + weight;
        }
    }
}
