using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>Each date of the claim stands in the evidence, as precisely as the claim says it or more so.</summary>
internal sealed class DatesCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Dates;

    public ProofCheck Check(Comparison comparison)
    {
        if (comparison.Dates.Count == 0) return new ProofCheck(Kind, CheckOutcome.Skipped);

        IReadOnlyList<DateMention> given = DateFinder.Find(comparison.Evidence, comparison.Source.Article.Language);
        TextSpan[] failed = [.. comparison.Dates.Where(date => !given.Any(other => IsWithin(date, other))).Select(date => date.Span)];
        return CheckResult.Of(Kind, comparison.Claim, comparison.Dates.Count, failed, words => $"The evidence does not give the date {words}.");
    }

    /// <summary>"2025" is right where the source says "January 2025"; a weekday or a relative date must be the source's own.</summary>
    private static bool IsWithin(DateMention date, DateMention other) => date.Start is null
        ? date.Weekday == other.Weekday && date.Relative == other.Relative
        : other.Start is not null && other.Start.StartsWith(date.Start, StringComparison.Ordinal) && (date.End is null || date.End == other.End);
}
