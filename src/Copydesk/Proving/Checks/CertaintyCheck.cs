using Copydesk.Language;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>What the source leaves open ("may", "if", "alleged") the claim does not assert.</summary>
internal sealed class CertaintyCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Certainty;

    public ProofCheck Check(Comparison comparison)
    {
        Scopes here = comparison.Scopes, there = comparison.Source.Scopes;
        Alignment alignment = comparison.Alignment;
        bool isOpen = here.HasHedge, givesSource = here.GivesSource;
        int open = 0;
        List<TextSpan> asserted = [];
        for (int i = 0; i < alignment.Claim.Length; i++)
        {
            if (!alignment.Claim[i].IsContent || alignment.Places[i] < 0 || there.HedgeOf(alignment.Places[i]) is not { } hedge) continue;
            open++;
            if (!isOpen && !(givesSource && there.IsHearsay(hedge)) && Array.IndexOf(alignment.Places, hedge) < 0) asserted.Add(alignment.Claim[i].Span);
        }

        return CheckResult.Of(
            Kind, comparison.Claim, open, asserted, words => $"The source leaves it open: {words}.", CheckOutcome.Doubted);
    }
}
