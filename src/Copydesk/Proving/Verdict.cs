namespace Copydesk.Proving;

/// <summary>What a claim's checks add up to.</summary>
internal static class Verdict
{
    /// <summary>Claims that score as much and pass all checks are supported.</summary>
    public const double Threshold = 0.5;

    /// <summary>Only the source's own words score more.</summary>
    private const double BestInOtherWords = 0.99;

    /// <summary>One failed check makes a claim unsupported, since it says something else than the source; a doubt makes it partial.</summary>
    /// <param name="support">0..1: how well the claim's words are put together from the source's.</param>
    public static Proof Of(IReadOnlyList<ProofCheck> checks, double support)
    {
        int failed = checks.Count(c => c.Outcome == CheckOutcome.Failed);
        bool doubted = checks.Any(c => c.Outcome == CheckOutcome.Doubted);
        ProofStatus status = failed > 0 ? ProofStatus.Unsupported : doubted ? ProofStatus.Partial : ProofStatus.Supported;
        double score = status == ProofStatus.Supported ? Math.Min(support, BestInOtherWords) : Threshold * support / (1 + failed);
        return new Proof(status, Math.Round(score, 4), checks);
    }
}
