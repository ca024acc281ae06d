using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Tokens;
using Copydesk.Reading;

namespace Copydesk.Proving.Roles;

/// <summary>What fills slots in a claim or an article: figures, dates, times of day and all other numbers, in reading order.</summary>
internal sealed class RoleMentions
{
    private readonly string _language;
    private readonly TextMentions? _article;
    private RoleMention[]? _all;

    /// <param name="article">Null of a claim.</param>
    private RoleMentions(RoleText text, string language, TextMentions? article) => (Text, _language, _article) = (text, language, article);

    public RoleText Text { get; }

    /// <summary>Found when first asked for: of an article only when a claim has some itself.</summary>
    public RoleMention[] All => _all ??= Find();

    public static RoleMentions OfArticle(Article article, WordNumbers numbers, IReadOnlyList<TextSpan> sentences)
    {
        TextMentions mentions = TextMentions.Of(article);
        return new(RoleText.OfArticle(mentions.Tokens, numbers, sentences), article.Language, mentions);
    }

    public static RoleMentions OfClaim(string claim, string language, WordNumbers numbers) =>
        new(RoleText.OfClaim(Lexer.Read(claim, language), numbers), language, article: null);

    private RoleMention[] Find()
    {
        IReadOnlyList<DateMention> dates = _article?.Dates ?? DateFinder.Find(Text.Tokens, _language);
        IReadOnlyList<FigureMention> figures = _article?.Figures ?? FigureFinder.Find(Text.Tokens, _language, dates);
        var found = new List<RoleMention>();
        found.AddRange(dates.Select(date => At(date.Span) with { Date = date }));
        found.AddRange(ClockFinder.Find(Text.Tokens).Select(clock => At(clock.Span) with { Clock = clock }));
        found.AddRange(figures.Select(figure => At(figure.Span) with { Figure = figure }));
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return [.. WithNumerals(found, withParts: _article is not null)];
    }

    /// <summary>Mentions that overlap an earlier one are left out, and numbers that no reader took are put in.</summary>
    /// <param name="withParts">The numbers within dates too: a claim's "5,000" may stand where the source's "April 2016" has its year.</param>
    private IEnumerable<RoleMention> WithNumerals(List<RoleMention> mentions, bool withParts)
    {
        int next = 0;
        RoleMention? last = null;
        for (int i = 0; i < Text.Tokens.Count; i++)
        {
            Token token = Text.Tokens[i];
            for (; next < mentions.Count && mentions[next].Span.Start <= token.Start; next++)
            {
                if (mentions[next].Span.Start < last?.Span.End) continue;
                yield return last = mentions[next];
            }

            bool isTaken = last is not null && last.Span.Contains(token.Span) && !(withParts && last.Date is not null && last.Span != token.Span);
            if (token.Kind == TokenKind.Number && !isTaken) yield return At(token.Span);
        }
    }

    private RoleMention At(TextSpan span) => new(span, Text.SlotAt(span));
}
