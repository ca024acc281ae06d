using Copydesk.Digesting;
using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Proving.Checks;
using Copydesk.Proving.Matching;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>
/// Proves claims against one article, which it prepares once. Deterministic, no network; time grows linearly with the article.
/// Not for use by several threads.
/// </summary>
public sealed class ClaimProver(Article article)
{
    private static readonly IClaimCheck[] Checks =
        [new WordsCheck(), new QuotesCheck(), new FiguresCheck(), new DatesCheck(), new NamesCheck(), new NegationCheck()];

    private static readonly ProofCheck[] VerbatimChecks =
        [.. Checks.Select(check => new ProofCheck(check.Kind, CheckOutcome.Passed))];

    private readonly SourceText _source = new(article);

    /// <param name="claim">Its evidence is a hint: it is looked at beside the best that we find.</param>
    public ProvenClaim Prove(Claim claim)
    {
        if (FindVerbatim(claim) is { } span)
            return new ProvenClaim(claim.Text, [article.EvidenceAt(span)], new Proof(ProofStatus.Verbatim, 1, VerbatimChecks));

        IReadOnlyList<ContentWord> words = _source.Words.WordsOf(claim.Text);
        IReadOnlyList<SourceSentence> evidence = EvidenceFinder.Find(_source.Words, words, claim.Evidence);
        Comparison comparison = Comparison.Of(claim.Text, words, evidence, _source);
        ProofCheck[] checks = [.. Checks.Select(check => check.Check(comparison))];
        return new ProvenClaim(
            claim.Text,
            [.. evidence.Select(sentence => article.EvidenceAt(sentence.Span))],
            Verdict.Of(checks, comparison.Coverage));
    }

    internal bool IsQuoted(string words) => _source.IsQuoted(words);

    internal bool Stands(string words) => _source.Find(words) is not null;

    internal bool KnowsWordsOf(string phrase) => _source.Words.WordsOf(phrase).All(word => _source.Words.Knows(word.Key));

    /// <summary>At the hinted place if the words stand there, else anywhere: a sentence may occur twice.</summary>
    private TextSpan? FindVerbatim(Claim claim)
    {
        var words = new FoldedText(claim.Text);
        foreach (TextSpan hint in claim.Evidence)
            if (new FoldedText(hint.In(article.Text)).Find(words) is { } inHint) return inHint.Shift(hint.Start);
        return _source.Find(claim.Text);
    }
}
