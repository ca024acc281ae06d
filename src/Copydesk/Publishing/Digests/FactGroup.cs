using Copydesk.Proving;

namespace Copydesk.Publishing.Digests;

/// <summary>Facts that one sentence states, told together: a reader does not want the sentence once for each figure in it.</summary>
/// <param name="Values">The figures and dates as the text has them; empty for a plain statement.</param>
public sealed record FactGroup(ProvenFact First, IReadOnlyList<string> Values)
{
    /// <summary>In the order of the digest; each quotation stands alone.</summary>
    public static IEnumerable<FactGroup> Of(ProvenDigest digest) =>
        from fact in digest.KeyFacts
        group fact by fact.Quote is null ? fact.Statement : fact.Id into facts
        select new FactGroup(facts.First(), [.. facts.Select(f => f.Figure?.Text ?? f.Date?.Text).OfType<string>().Distinct(StringComparer.Ordinal)]);
}
