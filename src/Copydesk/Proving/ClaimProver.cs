using Copydesk.Digesting;
using Copydesk.Language;
using Copydesk.Language.Quotations;
using Copydesk.Proving.Checks;
using Copydesk.Proving.Checks.Dates;
using Copydesk.Proving.Checks.Figures;
using Copydesk.Proving.Checks.Names;
using Copydesk.Proving.Checks.Quotes;
using Copydesk.Proving.Matching;
using Copydesk.Proving.Translating;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>
/// Proves claims against one article, which it prepares once. Deterministic, no network; time grows linearly with the article.
/// Not for use by several threads.
/// </summary>
/// <param name="language">ISO 639-1 code of the claims' language; null when it is the article's.</param>
public sealed class ClaimProver(Article article, string? language = null)
{
    private static readonly IClaimCheck[] Checks =
        [new WordsCheck(), new QuotesCheck(), new FiguresCheck(), new DatesCheck(), new NamesCheck(), new NegationCheck(), new CertaintyCheck()];

    private static readonly ProofCheck[] VerbatimChecks =
        [.. Checks.Select(check => new ProofCheck(check.Kind, CheckOutcome.Passed))];

    /// <summary>In UTF-16 code units. Checks compare each part of a claim with each of the article; a whole text as a claim would take for ever.</summary>
    private const int LongestClaim = 4_000;

    /// <summary>Words that stand in the article more often are no sentence that somebody copied.</summary>
    private const int MostPlaces = 16;

    private static readonly Proof TooLong = new(
        ProofStatus.Unsupported, 0,
        [new ProofCheck(CheckKind.Words, CheckOutcome.Failed, $"The claim is longer than {LongestClaim} characters; prove its sentences one by one.")]);

    private readonly SourceText _source = new(article);
    private Aligner? _aligner;

    /// <param name="claim">Its evidence is a hint: it is looked at beside the best that we find.</param>
    public ProvenClaim Prove(Claim claim)
    {
        if (FindVerbatim(claim) is { } span)
            return new ProvenClaim(claim.Text, [article.EvidenceAt(span)], new Proof(ProofStatus.Verbatim, 1, VerbatimChecks));

        if (claim.Text.Length > LongestClaim) return new ProvenClaim(claim.Text, [], TooLong);

        if (IsTranslated(claim.Text)) return new TranslationProver(_source, language!).Prove(claim);

        TextWord[] words = _source.Words.WordsOf(claim.Text);
        int[] shortlist = Shortlist.Choose(_source.Words, words, claim.Evidence);
        Alignment alignment = (_aligner ??= new Aligner(_source.Words)).Align(words, shortlist);
        IReadOnlyList<SourceSentence> evidence = EvidenceFinder.Find(_source.Words, words, shortlist);
        Comparison comparison = Comparison.Of(claim.Text, alignment, evidence, _source);
        ProofCheck[] checks = [.. Checks.Select(check => check.Check(comparison))];
        return new ProvenClaim(
            claim.Text,
            [.. evidence.Select(sentence => article.EvidenceAt(sentence.Span))],
            Verdict.Of(checks, comparison.Support));
    }

    /// <summary>What is wrong with words that stand for a quotation without being in a sentence; null when nothing is.</summary>
    internal string? FaultOf(QuoteFact quote)
    {
        IReadOnlyList<SourcePassage> passages = new QuoteLock(_source).Find(quote.Text);
        if (passages.Count == 0) return "The quoted words do not stand in quotation marks in the source.";
        bool isNamed = _source.Quotations.Names.Any(name => name.Name == quote.Speaker);
        return new Misattribution(_source).Find(quote.Speaker, isNamed, passages);
    }

    internal bool Stands(string words) => _source.Find(words) is not null;

    internal bool KnowsWordsOf(string phrase) => Stands(phrase) || _source.Words.KnowsAll(phrase);

    /// <summary>What is left in the article's language is held to its words; but quotations always are, and tell nothing.</summary>
    private bool IsTranslated(string claim) =>
        language is not null && language != article.Language && LanguageDetector.Detect(WithoutQuotations(claim)) != article.Language;

    private string WithoutQuotations(string claim)
    {
        foreach (QuotationMention quotation in QuotationFinder.Find(claim, language!).Reverse()) claim = claim.Remove(quotation.Outer.Start, quotation.Outer.Length);
        return claim;
    }

    /// <summary>Marks around a claim do not count in finding it, but they make a quotation of it, and so must the source.</summary>
    private bool IsQuotedAlike(string claim, TextSpan span) =>
        !OpensQuotation(claim) || OpensQuotation(article.Text.AsSpan(Math.Max(span.Start - 1, 0))) || _source.Quotations.Holds(span.Start);

    private static bool OpensQuotation(ReadOnlySpan<char> text) => text.Length > 0 && QuoteMarks.ClosersOf(text[0]) is not null;

    /// <summary>At the hinted place if the words stand there, else at the first where nothing takes them back: a sentence may occur twice.</summary>
    private TextSpan? FindVerbatim(Claim claim)
    {
        var words = new FoldedText(claim.Text);
        foreach (TextSpan hint in claim.Evidence)
            if (new FoldedText(hint.In(article.Text)).Find(words)?.Shift(hint.Start) is { } hinted && IsSaidAt(hinted, claim.Text)) return hinted;
        int from = 0;
        for (int tries = 0; tries < MostPlaces && _source.Find(words, from) is { } place; tries++)
        {
            if (IsSaidAt(place, claim.Text)) return place;
            from = place.End;
        }

        return null;
    }

    private bool IsSaidAt(TextSpan place, string claim) => IsQuotedAlike(claim, place) && !Governors.Stand(article, place);
}
