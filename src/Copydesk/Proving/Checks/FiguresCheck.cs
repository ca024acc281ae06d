using Copydesk.Language;
using Copydesk.Language.Figures;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>Each figure of the claim stands in the evidence with the same value and, where both name one, the same unit.</summary>
internal sealed class FiguresCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Figures;

    public ProofCheck Check(Comparison comparison)
    {
        if (comparison.Figures.Count == 0) return new ProofCheck(Kind, CheckOutcome.Skipped);

        IReadOnlyList<FigureMention> given = FigureFinder.Find(comparison.Evidence, comparison.Source.Article.Language);
        TextSpan[] failed = [.. comparison.Figures.Where(figure => !given.Any(other => IsSame(figure, other))).Select(figure => figure.Span)];
        return CheckResult.Of(Kind, comparison.Claim, comparison.Figures.Count, failed,
            words => $"The evidence does not give {words}{Instead(failed, given, comparison)}.");
    }

    private static bool IsSame(FigureMention figure, FigureMention other) =>
        figure.Value == other.Value && figure.High == other.High && IsSameUnit(figure, other);

    /// <summary>Money and percent must agree; a counted noun may be worded otherwise.</summary>
    private static bool IsSameUnit(FigureMention figure, FigureMention other) =>
        figure.Unit == other.Unit || !(IsStrict(figure.Unit) || IsStrict(other.Unit));

    private static bool IsStrict(string? unit) => unit == "percent" || unit is { Length: 3 } && unit.All(char.IsAsciiLetterUpper);

    private static string Instead(TextSpan[] failed, IReadOnlyList<FigureMention> given, Comparison comparison) =>
        failed.Length == 1 && given.Count is 1 or 2
            ? $"; it says {string.Join(" and ", given.Select(g => $"\"{g.Span.In(comparison.Evidence)}\""))}"
            : "";
}
