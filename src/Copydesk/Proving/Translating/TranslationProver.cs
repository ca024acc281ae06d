using Copydesk.Digesting;
using Copydesk.Language;
using Copydesk.Proving.Checks.Quotes;
using Copydesk.Proving.Matching;
using Copydesk.Reading;

namespace Copydesk.Proving.Translating;

/// <summary>
/// Proves claims that are in another language than their source. Words can't be compared then; figures, dates and names hold by what they say, and
/// quotations are left in the source's words. They must stand in the very sentences that the claim cites.
/// </summary>
internal sealed class TranslationProver(SourceText source, string language)
{
    /// <summary>Among more sentences than a claim is made of, every figure would be found somewhere.</summary>
    private const int MostCited = 5;

    private static readonly ProofCheck Certainty = new(
        CheckKind.Certainty, CheckOutcome.Skipped, "The claim is in another language than the source, so how sure it is was not compared.");

    private readonly TranslatedNames _names = new(source, language);

    public ProvenClaim Prove(Claim claim)
    {
        TextSpan[] cited = [.. claim.Evidence.Distinct().OrderBy(place => place.Start)];
        string words = string.Join('\n', cited.Select(place => place.In(source.Article.Text)));
        Anchored quotes = Quotes(claim.Text);
        Anchored figures = TranslatedMentions.Figures(claim.Text, language, words, source);
        Anchored dates = TranslatedMentions.Dates(claim.Text, language, words, source);
        Anchored names = _names.Check(claim.Text, words);
        int anchors = quotes.Anchors + figures.Anchors + dates.Anchors + names.Anchors;
        ProofCheck negation = TranslatedNegation.Check(claim.Text, language, words, source.Article.Language);
        ProofCheck[] checks = [Words(cited.Length, anchors), quotes.Check, figures.Check, dates.Check, names.Check, negation, Certainty];
        return new ProvenClaim(claim.Text, [.. cited.Select(source.Article.EvidenceAt)], Verdict.Of(checks, SupportOf(anchors)));
    }

    private static ProofCheck Words(int cited, int anchors)
    {
        if (cited is 0 or > MostCited)
            return new ProofCheck(CheckKind.Words, CheckOutcome.Failed, $"A claim in another language than the source must name the sentences that it rests on, {MostCited} at most; this one names {cited}.");
        return anchors == 0
            ? new ProofCheck(CheckKind.Words, CheckOutcome.Doubted, "The claim is in another language than the source and has no figure, date, name or quotation of the sentences that it rests on.")
            : new ProofCheck(CheckKind.Words, CheckOutcome.Skipped, "The claim is in another language than the source, so its words were not compared.");
    }

    private Anchored Quotes(string claim)
    {
        ProofCheck check = QuotesCheck.Check(claim, language, source);
        return new Anchored(check, check.Outcome is CheckOutcome.Passed ? 1 : 0);
    }

    /// <summary>One anchor makes it as likely as not; each further one more so.</summary>
    private static double SupportOf(int anchors) => 1 - (1.0 / (1 + anchors));
}
