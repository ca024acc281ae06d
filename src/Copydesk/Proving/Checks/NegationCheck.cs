using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>What the claim denies, the evidence denies, and what it asserts, the evidence does not deny.</summary>
internal sealed partial class NegationCheck : IClaimCheck
{
    /// <summary>In "not yet been closed" the third word is what is denied; further on, the negation mostly belongs to something else.</summary>
    private const int ReachedWords = 2;

    public CheckKind Kind => CheckKind.Negation;

    public ProofCheck Check(Comparison comparison)
    {
        TextWord[] claimed = [.. comparison.Source.Words.WordsOf(comparison.Claim).Where(w => w.IsContent)];
        TextWord[] given = [.. comparison.Source.Words.WordsOf(comparison.Evidence).Where(w => w.IsContent)];
        TextWord[] denied = [.. Denied(comparison.Claim, claimed)];
        TextWord[] deniedThere = [.. Denied(comparison.Evidence, given)];
        if (denied.Length == 0 && deniedThere.Length == 0) return new ProofCheck(Kind, CheckOutcome.Skipped);

        TextSpan[] onlyHere = deniedThere.Length > 0 ? [] : [.. denied.Select(w => w.Span)];
        HashSet<int> asserted = [.. given.Except(deniedThere).Select(w => w.Key)];
        TextSpan[] onlyThere =
        [
            .. claimed.Except(denied)
                .Where(word => deniedThere.Any(d => d.Key == word.Key) && !asserted.Contains(word.Key))
                .Select(word => word.Span),
        ];

        return onlyThere.Length > 0
            ? CheckResult.Of(Kind, comparison.Claim, 1, onlyThere, words => $"The evidence denies {words}.")
            : CheckResult.Of(Kind, comparison.Claim, 1, onlyHere, words => $"The evidence does not deny {words}.");
    }

    /// <summary>The content words that follow a negation closely, in the same clause.</summary>
    private static IEnumerable<TextWord> Denied(string text, IReadOnlyList<TextWord> words) =>
        Negation().Matches(text).SelectMany(negation => words
            .Where(word => word.Span.Start >= negation.Index + negation.Length)
            .Take(ReachedWords)
            .Where(word => text.AsSpan(negation.Index..word.Span.Start).IndexOfAny(",;:.\n") < 0))
            .Distinct();

    [GeneratedRegex(@"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|nicht|kein\w*|nie|ohne|pas|jamais|aucun\w*|nunca|ningun\w*)\b|n['’]t\b|\bне\b|\bнет\b|\bникогда\b|不|没|未",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Negation();
}
