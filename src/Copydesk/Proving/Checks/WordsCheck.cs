using Copydesk.Language;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>The claim's words stand in the evidence, and are put together there as the claim does it.</summary>
internal sealed class WordsCheck : IClaimCheck
{
    /// <summary>Less of a claim in the evidence, and it is about something else.</summary>
    private const double LeastCoverage = 0.5;

    public CheckKind Kind => CheckKind.Words;

    public ProofCheck Check(Comparison comparison)
    {
        if (!Array.Exists(comparison.Alignment.Claim, word => word.IsContent))
            return new ProofCheck(Kind, CheckOutcome.Failed, "The claim has no words that could be looked up.");
        (TextSpan Claimed, TextSpan Given)[] changes = [.. Replacements.Find(comparison)];
        if (changes.Length > 0) return Changed(comparison, changes);
        if (comparison.Support >= Verdict.Threshold) return new ProofCheck(Kind, CheckOutcome.Passed);

        CheckOutcome outcome = comparison.Coverage < LeastCoverage ? CheckOutcome.Failed : CheckOutcome.Doubted;
        if (comparison.Missing.Count > 0)
            return Of(comparison, comparison.Missing, words => $"These words do not stand in the evidence: {words}.", outcome);

        IReadOnlyList<TextSpan> seams = comparison.Composition.Seams;
        return Of(
            comparison, seams.Count > 0 ? seams : [Whole(comparison)],
            words => $"The source has these words, but does not put them together like this: {words}.", outcome);
    }

    private static ProofCheck Changed(Comparison comparison, (TextSpan Claimed, TextSpan Given)[] changes) => new(
        CheckKind.Words,
        CheckOutcome.Doubted,
        string.Join(' ', changes.Select(change => $"The claim says \"{change.Claimed.In(comparison.Claim)}\", the source says \"{change.Given.In(comparison.Source.Article.Text)}\".")),
        [.. changes.Select(change => change.Claimed)],
        [.. changes.Select(change => comparison.Source.Article.EvidenceAt(change.Given))]);

    private static TextSpan Whole(Comparison comparison) =>
        new(comparison.Alignment.Claim[0].Span.Start, comparison.Alignment.Claim[^1].Span.End);

    private static ProofCheck Of(Comparison comparison, IReadOnlyList<TextSpan> spans, Func<string, string> message, CheckOutcome outcome) =>
        CheckResult.Of(CheckKind.Words, comparison.Claim, spans.Count, spans, message, outcome);
}
