using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Figures;

/// <summary>Each number of the claim stands in the source with the same value and unit, and in the same role.</summary>
internal sealed class FiguresCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Figures;

    public ProofCheck Check(Comparison comparison) =>
        RoleReport.Of(Kind, comparison, [.. comparison.Roles.Mentions.Where(result => !result.Mention.IsOfTime)]);
}
