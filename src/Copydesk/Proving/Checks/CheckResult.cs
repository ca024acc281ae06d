using Copydesk.Language;

namespace Copydesk.Proving.Checks;

/// <summary>Makes a check's result from what was looked at and what failed.</summary>
internal static class CheckResult
{
    /// <param name="found">How many things of its kind the claim has.</param>
    /// <param name="failed">Their places in the claim.</param>
    /// <param name="message">For the words that failed.</param>
    /// <param name="outcome">When anything failed: <see cref="CheckOutcome.Failed"/> or <see cref="CheckOutcome.Doubted"/>.</param>
    public static ProofCheck Of(
        CheckKind kind, string claim, int found, IReadOnlyList<TextSpan> failed, Func<string, string> message, CheckOutcome outcome = CheckOutcome.Failed)
    {
        if (found == 0) return new ProofCheck(kind, CheckOutcome.Skipped);
        if (failed.Count == 0) return new ProofCheck(kind, CheckOutcome.Passed);

        string words = string.Join(", ", failed.Select(span => $"\"{span.In(claim)}\""));
        return new ProofCheck(kind, outcome, message(words), failed);
    }
}
