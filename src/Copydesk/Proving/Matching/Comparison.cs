using Copydesk.Language;
using Copydesk.Language.Words;

namespace Copydesk.Proving.Matching;

/// <summary>A claim beside the evidence found for it.</summary>
/// <param name="Evidence">The words of the evidence sentences, one a line.</param>
/// <param name="Coverage">0..1: weighted share of the claim's content words that stand in the evidence.</param>
/// <param name="Missing">The claim's content words that do not, as spans of the claim.</param>
internal sealed record Comparison(
    string Claim,
    string Evidence,
    SourceText Source,
    double Coverage,
    IReadOnlyList<TextSpan> Missing)
{
    public static Comparison Of(string claim, IReadOnlyList<ContentWord> words, IReadOnlyList<SourceSentence> evidence, SourceText source)
    {
        double all = 0, found = 0;
        var missing = new List<TextSpan>();
        foreach (ContentWord word in words)
        {
            double weight = source.Words.WeightOf(word.Key);
            all += weight;
            if (evidence.Any(s => s.Words.Contains(word.Key))) found += weight;
            else missing.Add(word.Span);
        }

        string text = string.Join('\n', evidence.Select(s => s.Span.In(source.Article.Text)));
        return new Comparison(claim, text, source, all == 0 ? 0 : found / all, missing);
    }
}
