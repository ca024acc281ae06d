using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>The claim's content words stand in the evidence, weighted by rarity; a few missing ones may be another way to say it.</summary>
internal sealed class WordsCheck : IClaimCheck
{
    private const double Enough = 0.75;

    private const double Half = 0.5;

    public CheckKind Kind => CheckKind.Words;

    public ProofCheck Check(Comparison comparison)
    {
        if (comparison.Coverage >= Enough) return new ProofCheck(Kind, CheckOutcome.Passed);
        if (comparison.Missing.Count == 0) return new ProofCheck(Kind, CheckOutcome.Failed, "The claim has no words that could be looked up.");
        return CheckResult.Of(
            Kind, comparison.Claim, 1, comparison.Missing, words => $"These words do not stand in the evidence: {words}.",
            comparison.Coverage >= Half ? CheckOutcome.Doubted : CheckOutcome.Failed);
    }
}
