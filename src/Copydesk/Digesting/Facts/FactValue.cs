using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Quotations;

namespace Copydesk.Digesting.Facts;

/// <summary>The typed value of what a recogniser found; the same for every engine.</summary>
internal static class FactValue
{
    /// <param name="statement">The stretch in which a date may say when the figure holds.</param>
    public static FigureFact Of(ArticleMentions mentions, FigureMention figure, TextSpan statement) => new(
        figure.Value,
        figure.Unit,
        figure.Phrase.In(mentions.Article.Text),
        figure.Kind == FigureKind.Ordinal ? null : AsOf.Of(mentions, statement, figure.Span));

    /// <summary>Null for a date that only counts from another one.</summary>
    public static DateFact? Of(ArticleMentions mentions, DateMention date) =>
        date.Start is null ? null : new DateFact(date.Start, date.End, date.Span.In(mentions.Article.Text));

    /// <summary>The comma before "he said" is the sentence's, not the speaker's.</summary>
    public static QuoteFact Of(ArticleMentions mentions, SpokenQuotation spoken) =>
        new(spoken.Quotation.Inner.In(mentions.Article.Text).TrimEnd(',', '，'), spoken.Speaker, spoken.Role);
}
