using Copydesk.Reading;

namespace Copydesk.Digesting.Summarizing;

/// <summary>
/// Chooses sentences that tell the article: early ones, short enough, on its topics, each adding to the others, and none
/// that needs a sentence which is not there.
/// </summary>
internal static class Summarizer
{
    /// <summary>Up to <paramref name="count"/> sentences in the article's order; fewer when fewer read well, none only if the article has none.</summary>
    public static IReadOnlyList<Sentence> Summarize(Article article, int count)
    {
        Candidate[] candidates = Candidates.Of(article);
        Sentence[] chosen = [.. Selection.Of(candidates, count).Select(c => article.Sentences[c.Index])];
        Sentence[] reports = [.. chosen.Where(sentence => !Voice.GivesOrders(sentence.Span.In(article.Text), article.Language))];
        return reports.Length > 0 ? reports : chosen;
    }
}
