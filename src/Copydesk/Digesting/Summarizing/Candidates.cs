using Copydesk.Reading;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Scores every sentence of an article.</summary>
internal static class Candidates
{
    private const int LongWords = 60;

    public static Candidate[] Of(Article article, SummaryWeights? chosenWeights = null)
    {
        SummaryWeights weights = chosenWeights ?? SummaryWeights.Default;
        var terms = new ArticleTerms(article);
        SentenceFaults[] faults = FaultFinder.Of(article);
        double[] topic = terms.TopicScores();
        int lead = Math.Max(0, Array.FindIndex(faults, f => (f & SentenceFaults.Unreadable) == SentenceFaults.None));
        var candidates = new Candidate[article.Sentences.Count];
        int place = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            int words = terms.Words[i];
            double score =
                (weights.Position / (1 + (place / weights.PositionScale)))
                + (weights.Topic * topic[i])
                + (weights.Lead * terms.LeadOverlap(i, lead))
                - LengthPenalty(words, weights)
                - (weights.Fault * FaultCount(faults[i]));
            candidates[i] = new(i, article.Sentences[i].Span, words, terms.Distinct[i], faults[i], score);

            // A picture's caption or a "read more" between two sentences does not make the second one a later one.
            if (candidates[i].IsReadable) place++;
        }
        return candidates;
    }

    private static double LengthPenalty(int words, SummaryWeights weights) =>
        weights.Length * (Math.Max(0, words - weights.IdealWords) + (3 * Math.Max(0, weights.ShortWords - words)) + (3 * Math.Max(0, words - LongWords)));

    private static int FaultCount(SentenceFaults faults) =>
        int.PopCount((int)(faults & (SentenceFaults.OpensWithQuote | SentenceFaults.FirstPerson | SentenceFaults.RunOn)));
}
