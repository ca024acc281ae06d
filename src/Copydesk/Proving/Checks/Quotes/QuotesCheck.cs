using Copydesk.Language;
using Copydesk.Language.Quotations;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>The quote lock: words in quotation marks stand in the source, in quotation marks, verbatim, and from that speaker.</summary>
internal sealed class QuotesCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Quotes;

    public ProofCheck Check(Comparison comparison) => Check(comparison.Claim, comparison.Source.Article.Language, comparison.Source);

    /// <param name="language">The claim's: in any, what is quoted stays in the source's words.</param>
    public static ProofCheck Check(string claim, string language, SourceText source)
    {
        IReadOnlyList<SpokenQuotation> quotations = SpeakerFinder.Find(claim, language);
        if (quotations.Count == 0) return new ProofCheck(CheckKind.Quotes, CheckOutcome.Skipped);

        var quoteLock = new QuoteLock(source);
        var speakers = new Misattribution(source);
        QuoteFault[] faults = [.. quotations.SelectMany(quotation => Faults(quotation, claim, quoteLock, speakers))];
        if (faults.Length > 0)
            return new ProofCheck(CheckKind.Quotes, CheckOutcome.Failed, string.Join(' ', faults.Select(f => f.Message).Distinct()), [.. faults.SelectMany(f => f.Spans)]);

        return new ProofCheck(CheckKind.Quotes, CheckOutcome.Passed, Note(quotations.Select(q => QuoteParts.Of(claim, q.Quotation.Inner))));
    }

    private static IEnumerable<QuoteFault> Faults(SpokenQuotation quotation, string claim, QuoteLock quoteLock, Misattribution speakers)
    {
        QuotationMention mention = quotation.Quotation;
        IReadOnlyList<SourcePassage> passages = quoteLock.Find(claim, mention.Inner);
        if (passages.Count == 0)
        {
            if (quoteLock.FaultOf(claim, mention.Inner, isSpeech: !mention.IsScare && !mention.IsTitleLike) is { } fault) yield return fault;
        }
        else if (speakers.Find(quotation.Speaker, quotation.IsNamed, passages) is { } message)
        {
            yield return new QuoteFault(message, [quotation.Attribution ?? mention.Inner]);
        }
    }

    /// <summary>What is allowed in a quotation and yet not the source's.</summary>
    private static string? Note(IEnumerable<QuoteParts> quotations)
    {
        QuoteParts[] parts = [.. quotations];
        string elided = parts.Any(p => p.IsElided) ? "The quotation leaves words out where it has an ellipsis." : "";
        string bracketed = parts.Any(p => p.IsBracketed) ? "The words in brackets are not the speaker's." : "";
        string note = $"{elided} {bracketed}".Trim();
        return note.Length > 0 ? note : null;
    }
}
