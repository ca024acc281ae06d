using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Dates;

/// <summary>Each date and time of the claim stands in the source, as precisely as the claim says it or more so, and in the same role.</summary>
internal sealed class DatesCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Dates;

    public ProofCheck Check(Comparison comparison) =>
        RoleReport.Of(Kind, comparison, [.. comparison.Roles.Mentions.Where(result => result.Mention.IsOfTime)]);
}
