using Copydesk.Language.Quotations;

namespace Copydesk.Digesting.Facts;

/// <summary>Quotations that someone said, and unattributed ones long enough to be more than a name or a nuance.</summary>
internal static class QuoteFacts
{
    private const int UnattributedWords = 5;

    public static IEnumerable<FactCandidate> Of(ArticleMentions mentions, StatementSpan statements)
    {
        foreach (SpokenQuotation spoken in mentions.Quotations)
        {
            if (!IsFact(spoken)) continue;
            QuoteFact quote = FactValue.Of(mentions, spoken);
            double weight = spoken.Speaker is null ? 40 : spoken.IsNamed ? 100 : 80;
            yield return new FactCandidate(
                FactKind.Quote,
                statements.Of(spoken.Quotation.Outer),
                spoken.Quotation.Outer,
                "quote " + quote.Text,
                weight,
                Quote: quote);
        }
    }

    private static bool IsFact(SpokenQuotation spoken)
    {
        QuotationMention quotation = spoken.Quotation;
        if (spoken.Speaker is null) return quotation.WordCount >= UnattributedWords && !quotation.IsTitleLike;
        return !(quotation.IsScare || quotation.IsTitleLike) || (spoken.IsNamed && quotation.WordCount > 1 && !quotation.IsTitleLike);
    }
}
