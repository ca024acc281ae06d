using Copydesk.Digesting.Summarizing;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Names;
using Copydesk.Language.Quotations;
using Copydesk.Reading;

namespace Copydesk.Digesting.Facts;

/// <summary>What the recognisers find in an article's body, for facts, entities and timeline.</summary>
internal sealed class ArticleMentions
{
    private readonly bool[] _furniture;

    private ArticleMentions(Article article)
    {
        Article = article;
        _furniture = FaultFinder.Furniture(article);
        TextMentions all = TextMentions.Of(article);
        Figures = [.. all.Figures.Where(f => IsInBody(f.Span))];
        Dates = [.. all.Dates.Where(d => IsInBody(d.Span))];
        Names = [.. all.Names.Where(n => IsInBody(n.Span))];
        Quotations = [.. all.Spoken.Where(q => IsInBody(q.Quotation.Inner))];
        Statements = [.. all.Statements.Where(s => IsInBody(s.Span))];
    }

    public Article Article { get; }

    public IReadOnlyList<FigureMention> Figures { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public IReadOnlyList<NameMention> Names { get; }

    public IReadOnlyList<SpokenQuotation> Quotations { get; }

    public IReadOnlyList<SpokenStatement> Statements { get; }

    public static ArticleMentions Read(Article article) => new(article);

    /// <summary>The sentence that holds this character; null in titles, headings and references.</summary>
    public Sentence? SentenceAt(int position)
    {
        IReadOnlyList<Sentence> sentences = Article.Sentences;
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle].Span.End > position) high = middle;
            else low = middle + 1;
        }

        return low < sentences.Count && sentences[low].Span.Start <= position ? sentences[low] : null;
    }

    /// <summary>Dates that begin within a stretch.</summary>
    public IEnumerable<DateMention> DatesIn(TextSpan span)
    {
        int low = 0, high = Dates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Dates[middle].Span.Start >= span.Start) high = middle;
            else low = middle + 1;
        }

        for (int i = low; i < Dates.Count && Dates[i].Span.End <= span.End; i++) yield return Dates[i];
    }

    public bool IsQuoted(TextSpan span)
    {
        int low = 0, high = Quotations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Quotations[middle].Quotation.Outer.End > span.Start) high = middle;
            else low = middle + 1;
        }

        return low < Quotations.Count && Quotations[low].Quotation.Outer.Contains(span);
    }

    private bool IsInBody(TextSpan span) => SentenceAt(span.Start) is { } sentence && !_furniture[sentence.Index];
}
