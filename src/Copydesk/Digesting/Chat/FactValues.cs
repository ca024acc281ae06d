using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>
/// Typed values of a model's facts, read from the sentences that it cites and never taken from its words. A fact whose
/// kind needs a value that statement and source do not share becomes a plain statement.
/// </summary>
internal sealed class FactValues(Article article)
{
    public KeyFact Fill(KeyFact fact) => fact.Kind switch
    {
        FactKind.Figure when Figure(fact) is { } figure => fact with { Figure = figure },
        FactKind.Date when Date(fact) is { } date => fact with { Date = date },
        FactKind.Figure or FactKind.Date or FactKind.Quote => fact with { Kind = FactKind.Statement },
        _ => fact,
    };

    private FigureFact? Figure(KeyFact fact)
    {
        IReadOnlyList<FigureMention> stated = FigureFinder.Find(fact.Statement, article.Language);
        return (from sentence in Sentences(fact)
                from figure in FigureFinder.Find(sentence, article.Language)
                where stated.Any(s => s.Value == figure.Value && s.Unit == figure.Unit)
                select new FigureFact(figure.Value, figure.Unit, figure.Span.In(sentence))).FirstOrDefault();
    }

    private DateFact? Date(KeyFact fact)
    {
        IReadOnlyList<DateMention> stated = DateFinder.Find(fact.Statement, article.Language);
        return (from sentence in Sentences(fact)
                from date in DateFinder.Find(sentence, article.Language)
                where date.Start is not null && stated.Any(s => s.Edtf == date.Edtf)
                select new DateFact(date.Start!, date.End, date.Span.In(sentence))).FirstOrDefault();
    }

    private IEnumerable<string> Sentences(KeyFact fact) => fact.Evidence.Select(span => span.In(article.Text));
}
