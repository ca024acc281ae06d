using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>Looks at one side of a claim; skipped when the claim has nothing of that kind.</summary>
internal interface IClaimCheck
{
    CheckKind Kind { get; }

    ProofCheck Check(Comparison comparison);
}
