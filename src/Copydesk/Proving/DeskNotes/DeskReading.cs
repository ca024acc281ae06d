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

    private readonly Lazy<List<DateMention>> _dates;
    private readonly Lazy<List<FigureMention>> _figures;
    private readonly Lazy<IReadOnlyList<QuotationMention>> _quotations;
    private readonly Lazy<IReadOnlyList<NameMention>> _names;
    private readonly Lazy<IReadOnlyList<SpokenQuotation>> _spoken;
    private readonly Lazy<IReadOnlyList<DatedSentence>> _sentences;

    public DeskReading(Article article)
    {
        Article = article;
        Tokens = Lexer.Read(article.Text, article.Language);
        _dates = new(() => DateFinder.Find(Tokens, article.Language));
        _figures = new(() => FigureFinder.Find(Tokens, article.Language, Dates));
        _quotations = new(() => QuotationFinder.Find(article.Text, article.Language));
        _names = new(() => NameFinder.Find(Tokens, article.Language));
        _spoken = new(() => SpeakerFinder.Find(Tokens, _quotations.Value, Names));
        _sentences = new(() => [.. article.Sentences.Where(sentence => sentence.Span.Length <= LongestSentence).Select(Dated)]);
    }

    public Article Article { get; }

    public string Text => Article.Text;

    /// <summary>Rules about words are for English; those about numbers alone are for all languages.</summary>
    public bool IsEnglish => Article.Language == "en";

    public TokenList Tokens { get; }

    public IReadOnlyList<DateMention> Dates => _dates.Value;

    public IReadOnlyList<FigureMention> Figures => _figures.Value;

    public IReadOnlyList<NameMention> Names => _names.Value;

    public IReadOnlyList<SpokenQuotation> Quotations => _spoken.Value;

    /// <summary>The sentences of the body with their dates, but for those that are too long for one.</summary>
    public IReadOnlyList<DatedSentence> Sentences => _sentences.Value;

    public IEnumerable<DateMention> DatesIn(TextSpan span) => Mentions.Within(Dates, date => date.Span, span);

    public IEnumerable<FigureMention> FiguresIn(TextSpan span) => Mentions.Within(Figures, figure => figure.Span, span);

    public IEnumerable<NameMention> NamesIn(TextSpan span) => Mentions.Within(Names, name => name.Span, span);

    /// <summary>Quoted words speak for themselves, from their own day.</summary>
    public bool IsQuoted(TextSpan span) => Mentions.Around(_quotations.Value, quotation => quotation.Outer, span) is not null;

    public DeskNote Note(string code, DeskNoteSeverity severity, string message, params IEnumerable<TextSpan> places) =>
        new(code, severity, message, [.. places.Select(Article.EvidenceAt)]);

    private DatedSentence Dated(Sentence sentence) => new(
        sentence.Span.In(Text),
        sentence.Span,
        [.. DatesIn(sentence.Span).Select(date => date with { Span = date.Span.Shift(-sentence.Span.Start) })]);
}
