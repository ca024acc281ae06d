namespace Copydesk.Proving;

/// <summary>What a claim's checks add up to.</summary>
internal static class Verdict
{
    /// <summary>One failed check makes a claim unsupported, since it says something else than the source; a doubt makes it partial.</summary>
    /// <param name="coverage">0..1: weighted share of the claim's content words that stand in the evidence.</param>
    public static Proof Of(IReadOnlyList<ProofCheck> checks, double coverage)
    {
        int failed = checks.Count(c => c.Outcome == CheckOutcome.Failed);
        ProofStatus status = failed > 0 ? ProofStatus.Unsupported
            : checks.Any(c => c.Outcome == CheckOutcome.Doubted) ? ProofStatus.Partial
            : ProofStatus.Supported;
        double score = coverage / (1 + failed);
        return new Proof(status, Math.Round(Math.Min(score, 0.99), 4), checks);
    }
}
