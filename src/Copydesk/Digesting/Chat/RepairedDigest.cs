using Copydesk.Digesting.Facts;
using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>A digest with repaired claims in the places of the failed ones.</summary>
internal sealed class RepairedDigest(Article article, Digest digest)
{
    private readonly Lazy<FactValues> _values = new(() => new FactValues(ArticleMentions.Read(article), digest.Language ?? article.Language));
    private Claim _headline = digest.Headline;
    private readonly List<Claim> _summary = [.. digest.Summary];
    private readonly List<KeyFact> _facts = [.. digest.KeyFacts];

    public Digest With(IEnumerable<(FailedClaim Failed, RepairedClaim Repaired)> repairs)
    {
        foreach ((FailedClaim failed, RepairedClaim repaired) in repairs) Put(failed, Claimed(repaired));
        return digest with { Headline = _headline, Summary = _summary, KeyFacts = _facts };
    }

    private void Put(FailedClaim failed, Claim claim)
    {
        switch (failed.Part)
        {
            case DigestPart.Headline:
                _headline = claim;
                break;
            case DigestPart.Summary when !_summary.Any(other => IsSame(other.Text, claim.Text)):
                _summary[failed.Index] = claim;
                break;
            case DigestPart.KeyFacts when !_facts.Any(other => IsSame(other.Statement, claim.Text)):
                _facts[failed.Index] = Fact(_facts[failed.Index], claim);
                break;
            default:
                // It repeats what is said already: the failed claim stays, and fails.
                break;
        }
    }

    /// <summary>A value that the source does not hold made a plain statement of the fact; what is put right may hold one.</summary>
    private KeyFact Fact(KeyFact failed, Claim claim)
    {
        KeyFact bare = failed with { Statement = claim.Text, Evidence = claim.Evidence, Figure = null, Date = null, Quote = null };
        if (bare.Kind is not FactKind.Statement) return _values.Value.Fill(bare, failed.Quote?.Translation);
        FactKind[] valued = [FactKind.Figure, FactKind.Date, FactKind.Quote];
        return valued.Select(kind => _values.Value.Fill(bare with { Kind = kind })).FirstOrDefault(fact => fact.Kind is not FactKind.Statement) ?? bare;
    }

    /// <summary>One sentence, since beside a true one a false one would pass.</summary>
    private Claim Claimed(RepairedClaim repaired) => new(
        ClaimText.Sentences(repaired.Text, digest.Language ?? article.Language).First(),
        [.. repaired.Sentences.Distinct().Order().Select(number => article.Sentences[number].Span)]);

    private static bool IsSame(string one, string other) => MergedFacts.Key(one) == MergedFacts.Key(other);
}
