using Copydesk.Digesting.Facts;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Quotations;

namespace Copydesk.Digesting.Chat;

/// <summary>
/// Typed values of a model's facts, read from the sentences that it cites and never taken from its words. A fact whose
/// kind needs a value that statement and source do not share becomes a plain statement.
/// </summary>
/// <param name="stated">The language of the statements.</param>
internal sealed class FactValues(ArticleMentions mentions, string stated)
{
    private readonly bool _isTranslated = stated != mentions.Article.Language;

    /// <param name="translation">Of the quotation, when the fact has one.</param>
    public KeyFact Fill(KeyFact fact, string? translation = null) => fact.Kind switch
    {
        FactKind.Figure when Figure(fact) is { } figure => fact with { Figure = figure },
        FactKind.Date when Date(fact) is { } date => fact with { Date = date },
        FactKind.Quote when Quote(fact) is { } quote => fact with { Quote = quote with { Translation = translation } },
        FactKind.Figure or FactKind.Date or FactKind.Quote => fact with { Kind = FactKind.Statement },
        _ => fact,
    };

    private FigureFact? Figure(KeyFact fact)
    {
        IReadOnlyList<FigureMention> figures = FigureFinder.Find(fact.Statement, stated);
        return (from figure in mentions.Figures
                where IsCited(fact, figure.Span) && figures.Any(s => s.Value == figure.Value && IsSameUnit(s, figure))
                select FactValue.Of(mentions, figure, mentions.SentenceAt(figure.Span.Start)!.Span)).FirstOrDefault();
    }

    private DateFact? Date(KeyFact fact)
    {
        IReadOnlyList<DateMention> dates = DateFinder.Find(fact.Statement, stated);
        return (from date in mentions.Dates
                where date.Start is not null && IsCited(fact, date.Span) && dates.Any(s => s.Edtf == date.Edtf)
                select FactValue.Of(mentions, date)).FirstOrDefault();
    }

    private QuoteFact? Quote(KeyFact fact) =>
        (from spoken in mentions.Quotations
         let quote = FactValue.Of(mentions, spoken)
         where IsCited(fact, spoken.Quotation.Inner) && fact.Statement.Contains(quote.Text.TrimEnd('.'), StringComparison.Ordinal)
         select quote).FirstOrDefault();

    /// <summary>In another language a counted noun is another word.</summary>
    private bool IsSameUnit(FigureMention figure, FigureMention given) =>
        figure.Unit == given.Unit || (_isTranslated && !figure.IsMoneyOrPercent && !given.IsMoneyOrPercent);

    private static bool IsCited(KeyFact fact, TextSpan span) => fact.Evidence.Any(cited => cited.Overlaps(span));
}
