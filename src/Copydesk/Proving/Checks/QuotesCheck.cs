using Copydesk.Language;
using Copydesk.Language.Quotations;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>The quote lock: words in quotation marks stand in the source, in quotation marks, verbatim.</summary>
internal sealed class QuotesCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Quotes;

    public ProofCheck Check(Comparison comparison)
    {
        IReadOnlyList<QuotationMention> quotes = QuotationFinder.Find(comparison.Claim, comparison.Source.Article.Language);
        TextSpan[] failed = [.. quotes.Select(q => q.Inner).Where(inner => !comparison.Source.IsQuoted(inner.In(comparison.Claim)))];
        return CheckResult.Of(Kind, comparison.Claim, quotes.Count, failed, words => $"The source does not quote {words}.");
    }
}
