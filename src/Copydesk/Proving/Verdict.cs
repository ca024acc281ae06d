namespace Copydesk.Proving;

/// <summary>What a claim's checks add up to.</summary>
internal static class Verdict
{
    /// <summary>
    /// A failed figure, date, quote, name or negation makes a claim unsupported: it says something else than the source. Words that
    /// are missing may be another way to say it, so they only make it partial, as long as most of it stands.
    /// </summary>
    /// <param name="coverage">0..1: weighted share of the claim's content words that stand in the evidence.</param>
    public static Proof Of(IReadOnlyList<ProofCheck> checks, double coverage)
    {
        ProofCheck[] failed = [.. checks.Where(c => c.Outcome == CheckOutcome.Failed)];
        bool onlyWords = failed.All(c => c.Kind == CheckKind.Words);
        ProofStatus status = failed.Length == 0 ? ProofStatus.Supported
            : onlyWords && coverage >= 0.5 ? ProofStatus.Partial
            : ProofStatus.Unsupported;
        double score = onlyWords ? coverage : coverage / (1 + failed.Length);
        return new Proof(status, Math.Round(Math.Min(score, 0.99), 4), checks);
    }
}
