using Copydesk.Language;
using Copydesk.Proving.Matching;
using Copydesk.Proving.Roles;

namespace Copydesk.Proving.Checks;

/// <summary>Makes a check's result from how each mention of its kind fares in the source.</summary>
internal static class RoleReport
{
    public static ProofCheck Of(CheckKind kind, Comparison comparison, IReadOnlyList<RoleResult> results)
    {
        if (results.Count == 0) return new ProofCheck(kind, CheckOutcome.Skipped);
        RoleResult[] failed = [.. results.Where(result => !result.Holds)];
        if (failed.Length == 0) return new ProofCheck(kind, CheckOutcome.Passed);

        string source = comparison.Source.Article.Text;
        TextSpan[] rivals = [.. failed.Select(result => result.Rival).OfType<RoleMention>().Select(Words)];
        return new ProofCheck(
            kind,
            CheckOutcome.Failed,
            string.Join(' ', failed.Select(result => Message(result, comparison.Claim, source))),
            [.. failed.Select(result => result.Mention.Span)],
            rivals.Length == 0 ? null : [.. rivals.Select(comparison.Source.Article.EvidenceAt)]);
    }

    private static string Message(RoleResult result, string claim, string source) => result.Rival is { } rival
        ? $"The claim says \"{Words(result.Mention).In(claim)}\", the source says \"{Words(rival).In(source)}\"."
        : $"The source does not give \"{Words(result.Mention).In(claim)}\".";

    /// <summary>With the noun that a number counts: "12 deaths" rather than "12".</summary>
    private static TextSpan Words(RoleMention mention) => mention.Figure?.Phrase ?? mention.Span;
}
