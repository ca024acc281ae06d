using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>The claim's content words stand in the evidence, weighted by rarity.</summary>
internal sealed class WordsCheck : IClaimCheck
{
    private const double Enough = 0.75;

    public CheckKind Kind => CheckKind.Words;

    public ProofCheck Check(Comparison comparison) => comparison.Coverage >= Enough
        ? new ProofCheck(Kind, CheckOutcome.Passed)
        : CheckResult.Of(Kind, comparison.Claim, 1, comparison.Missing, words => $"These words do not stand in the evidence: {words}.");
}
