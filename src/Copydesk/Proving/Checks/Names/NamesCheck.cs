using Copydesk.Language;
using Copydesk.Proving.Matching;
using Copydesk.Proving.Roles;

namespace Copydesk.Proving.Checks.Names;

/// <summary>Each name of the claim is known to the source, and in the same role: who does, says or receives there does so here.</summary>
internal sealed class NamesCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Names;

    public ProofCheck Check(Comparison comparison)
    {
        if (comparison.Roles.Names == 0) return new ProofCheck(Kind, CheckOutcome.Skipped);
        IReadOnlyList<NameResult> lost = comparison.Roles.LostNames;
        if (lost.Count == 0) return Reported(comparison);

        TextSpan[] rivals = [.. lost.Select(result => result.Rival).OfType<TextSpan>().Distinct()];
        return new ProofCheck(
            Kind,
            CheckOutcome.Failed,
            string.Join(' ', lost.Select(result => Message(result, comparison))),
            [.. lost.Select(result => result.Name)],
            rivals.Length == 0 ? null : [.. rivals.Select(comparison.Source.Article.EvidenceAt)]);
    }

    private static ProofCheck Reported(Comparison comparison) => CheckResult.Of(
        CheckKind.Names, comparison.Claim, 1, ReportedSpeech.Find(comparison), words => $"The source does not give this to {words}.", CheckOutcome.Doubted);

    private static string Message(NameResult result, Comparison comparison) => result.Rival is { } rival
        ? $"The claim says \"{result.Name.In(comparison.Claim)}\", the source says \"{rival.In(comparison.Source.Article.Text)}\"."
        : $"The source does not name \"{result.Name.In(comparison.Claim)}\".";
}
