using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>A claim says "not" if and only if its evidence does.</summary>
internal sealed partial class NegationCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Negation;

    public ProofCheck Check(Comparison comparison)
    {
        TextSpan[] claimed = [.. Negation().Matches(comparison.Claim).Select(m => new TextSpan(m.Index, m.Index + m.Length))];
        bool given = Negation().IsMatch(comparison.Evidence);
        if (claimed.Length == 0 && !given) return new ProofCheck(Kind, CheckOutcome.Skipped);
        if (claimed.Length > 0 && !given)
            return CheckResult.Of(Kind, comparison.Claim, claimed.Length, claimed, words => $"The evidence does not say {words}.");

        // The evidence may deny something that the claim leaves out; only a single sentence that the claim repeats is sure.
        bool repeats = comparison.Coverage >= 0.95 && !comparison.Evidence.Contains('\n', StringComparison.Ordinal);
        return claimed.Length == 0 && repeats
            ? new ProofCheck(Kind, CheckOutcome.Failed, "The evidence denies what the claim asserts.")
            : new ProofCheck(Kind, CheckOutcome.Passed);
    }

    [GeneratedRegex(@"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|nicht|kein\w*|nie|ohne|jamais|aucun\w*|nunca|ningun\w*)\b|n['’]t\b|\bне\b|\bнет\b|\bникогда\b|不|没|未",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Negation();
}
