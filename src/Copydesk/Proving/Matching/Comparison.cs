using Copydesk.Language;
using Copydesk.Proving.Roles;

namespace Copydesk.Proving.Matching;

/// <summary>A claim beside the evidence found for it.</summary>
/// <param name="Support">See <see cref="Matching.Support"/>.</param>
/// <param name="Coverage">0..1: weighted share of the claim's content words that stand in the evidence; figures and dates have checks of their own.</param>
/// <param name="Missing">The claim's content words that do not, as spans of the claim.</param>
internal sealed record Comparison(
    string Claim,
    SourceText Source,
    Alignment Alignment,
    Composition Composition,
    ClaimRoles Roles,
    double Support,
    double Coverage,
    IReadOnlyList<TextSpan> Missing)
{
    /// <summary>What governs the claim's words.</summary>
    public Scopes Scopes { get; } = new(Alignment.Claim, Claim, Source.Article.Language);

    public static Comparison Of(string claim, Alignment alignment, IReadOnlyList<SourceSentence> evidence, SourceText source)
    {
        ClaimRoles roles = source.Roles.Compare(claim);
        TextSpan[] numbers = roles.Mentions.Count == 0 ? [] : [.. roles.Mentions.Select(result => result.Mention.Span)];

        double all = 0, found = 0;
        var missing = new List<TextSpan>();
        for (int i = 0; i < alignment.Claim.Length; i++)
        {
            TextWord word = alignment.Claim[i];
            if (!word.IsContent || CompositionReader.IsWithin(word.Span, numbers)) continue;
            double weight = source.Words.WeightOf(word.Key);
            all += weight;
            if (alignment.Places[i] >= 0) found += weight;
            else missing.Add(word.Span);
        }

        Composition composition = CompositionReader.Read(claim, alignment, source.Words, numbers);
        double coverage = all > 0 ? found / all : evidence.Count > 0 ? 1 : 0;
        return new Comparison(
            claim, source, alignment, composition, roles, evidence.Count > 0 ? Matching.Support.Of(composition) : 0, coverage, missing);
    }
}
