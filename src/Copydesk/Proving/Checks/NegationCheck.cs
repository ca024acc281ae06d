using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>
/// What the claim denies, the source denies at the same words; what it asserts, the source does not deny there, nor say the opposite.
/// </summary>
internal sealed class NegationCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Negation;

    public ProofCheck Check(Comparison comparison)
    {
        Scopes here = comparison.Scopes, there = comparison.Source.Scopes;
        Alignment alignment = comparison.Alignment;
        int denied = 0;
        List<TextSpan> onlyHere = [], onlyThere = [];
        for (int i = 0; i < alignment.Claim.Length; i++)
        {
            if (IsInserted(i, alignment, here)) onlyHere.Add(alignment.Claim[i].Span);
            if (!alignment.Claim[i].IsContent || alignment.Places[i] < 0) continue;
            int? negator = here.NegatorOf(i), other = there.NegatorOf(alignment.Places[i]);
            if (negator is null && other is null) continue;
            denied++;
            if (other is null && alignment.Places[negator!.Value] < 0 && !there.HasNegatorNear(alignment.Places[i]))
                onlyHere.Add(new(alignment.Claim[negator.Value].Span.Start, alignment.Claim[i].Span.End));
            else if (negator is null && Array.IndexOf(alignment.Places, other!.Value) < 0 && !here.HasNegatorNear(i))
                onlyThere.Add(alignment.Claim[i].Span);
        }

        Opposite[] opposites = [.. Opposites.Find(comparison).Where(o => here.NegatorOf(o.Word) is null == there.NegatorOf(o.Place) is null)];
        if (opposites.Length > 0)
            return CheckResult.Of(Kind, comparison.Claim, 1, [.. opposites.Select(o => alignment.Claim[o.Word].Span)],
                words => $"The source says the opposite of {words}: {string.Join(", ", opposites.Select(o => $"\"{o.In(comparison)}\""))}.");

        denied += onlyHere.Count;
        return onlyThere.Count > 0
            ? CheckResult.Of(Kind, comparison.Claim, denied, onlyThere, words => $"The source denies {words}.")
            : CheckResult.Of(Kind, comparison.Claim, denied, onlyHere, words => $"The source does not deny it: {words}.");
    }

    /// <summary>The source has the words on both sides next to each other.</summary>
    private static bool IsInserted(int i, Alignment alignment, Scopes claim) =>
        i > 0 && i + 1 < alignment.Places.Length && alignment.Places[i] < 0
        && alignment.Places[i - 1] >= 0 && alignment.Places[i + 1] == alignment.Places[i - 1] + 1
        && claim.IsNegator(i);
}
