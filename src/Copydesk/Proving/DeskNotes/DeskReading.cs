using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Names;
using Copydesk.Language.Quotations;
using Copydesk.Language.Tokens;
using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>An article as the rules read it: its title, headings and references too, each kind of mention found once, when first asked for.</summary>
internal sealed class DeskReading
{
    /// <summary>No sentence that a reader would take for one is so long; comparing all in it with all would not be linear.</summary>
    private const int LongestSentence = 3_000;

    private readonly TextMentions _mentions;
    private readonly Lazy<IReadOnlyList<DatedSentence>> _sentences;

    public DeskReading(Article article)
    {
        Article = article;
        _mentions = TextMentions.Of(article);
        _sentences = new(() => [.. article.Sentences.Where(sentence => sentence.Span.Length <= LongestSentence).Select(Dated)]);
    }

    public Article Article { get; }

    public string Text => Article.Text;

    /// <summary>Rules about words are for English; those about numbers alone are for all languages.</summary>
    public bool IsEnglish => Article.Language == "en";

    public TokenList Tokens => _mentions.Tokens;

    public IReadOnlyList<DateMention> Dates => _mentions.Dates;

    public IReadOnlyList<FigureMention> Figures => _mentions.Figures;

    public IReadOnlyList<NameMention> Names => _mentions.Names;

    public IReadOnlyList<SpokenQuotation> Quotations => _mentions.Spoken;

    /// <summary>The sentences of the body with their dates, but for those that are too long for one.</summary>
    public IReadOnlyList<DatedSentence> Sentences => _sentences.Value;

    public IEnumerable<DateMention> DatesIn(TextSpan span) => Mentions.Within(Dates, date => date.Span, span);

    public IEnumerable<FigureMention> FiguresIn(TextSpan span) => Mentions.Within(Figures, figure => figure.Span, span);

    public IEnumerable<NameMention> NamesIn(TextSpan span) => Mentions.Within(Names, name => name.Span, span);

    /// <summary>Quoted words speak for themselves, from their own day.</summary>
    public bool IsQuoted(TextSpan span) => Mentions.Around(_mentions.Quotations, quotation => quotation.Outer, span) is not null;

    public DeskNote Note(string code, DeskNoteSeverity severity, string message, params IEnumerable<TextSpan> places) =>
        new(code, severity, message, [.. places.Select(Article.EvidenceAt)]);

    private DatedSentence Dated(Sentence sentence) => new(
        sentence.Span.In(Text),
        sentence.Span,
        [.. DatesIn(sentence.Span).Select(date => date with { Span = date.Span.Shift(-sentence.Span.Start) })]);
}
