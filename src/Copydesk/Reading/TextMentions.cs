using System.Runtime.CompilerServices;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Names;
using Copydesk.Language.Quotations;
using Copydesk.Language.Tokens;

namespace Copydesk.Reading;

/// <summary>
/// What the recognisers find in an article's whole text, its title, headings and references too. Each kind is found once, when first
/// asked for, and then known to whoever asks: engine, proof and desk notes read the same article.
/// </summary>
internal sealed class TextMentions
{
    private static readonly ConditionalWeakTable<Article, TextMentions> s_known = [];

    private readonly Lazy<List<DateMention>> _dates;
    private readonly Lazy<List<FigureMention>> _figures;
    private readonly Lazy<IReadOnlyList<NameMention>> _names;
    private readonly Lazy<IReadOnlyList<QuotationMention>> _quotations;
    private readonly Lazy<IReadOnlyList<SpokenQuotation>> _spoken;
    private readonly Lazy<IReadOnlyList<SpokenStatement>> _statements;

    private TextMentions(Article article)
    {
        Tokens = Lexer.Read(article.Text, article.Language);
        _dates = new(() => DateFinder.Find(Tokens, article.Language));
        _figures = new(() => FigureFinder.Find(Tokens, article.Language, _dates.Value));
        _names = new(() => NameFinder.Find(Tokens, article.Language));
        _quotations = new(() => QuotationFinder.Find(article.Text, article.Language));
        _spoken = new(() => SpeakerFinder.Find(Tokens, Quotations, Names));
        _statements = new(() => StatementFinder.Find(Tokens, Quotations, Names));
    }

    public TokenList Tokens { get; }

    public IReadOnlyList<DateMention> Dates => _dates.Value;

    public IReadOnlyList<FigureMention> Figures => _figures.Value;

    public IReadOnlyList<NameMention> Names => _names.Value;

    public IReadOnlyList<QuotationMention> Quotations => _quotations.Value;

    /// <summary>The quotations with who said them.</summary>
    public IReadOnlyList<SpokenQuotation> Spoken => _spoken.Value;

    public IReadOnlyList<SpokenStatement> Statements => _statements.Value;

    public static TextMentions Of(Article article) => s_known.GetValue(article, static known => new TextMentions(known));
}
