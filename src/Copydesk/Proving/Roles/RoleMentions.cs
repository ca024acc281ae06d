using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Roles;

/// <summary>What fills slots in a claim or an article: figures, dates, times of day and all other numbers, in reading order.</summary>
internal sealed class RoleMentions
{
    private readonly string _language;
    private readonly bool _withParts;
    private RoleMention[]? _all;

    private RoleMentions(RoleText text, string language, bool withParts) => (Text, _language, _withParts) = (text, language, withParts);

    public RoleText Text { get; }

    /// <summary>Found when first asked for: of an article only when a claim has some itself.</summary>
    public RoleMention[] All => _all ??= Find();

    public static RoleMentions OfArticle(string text, string language, WordNumbers numbers, IReadOnlyList<TextSpan> sentences) =>
        new(RoleText.OfArticle(Lexer.Read(text, language), numbers, sentences), language, withParts: true);

    public static RoleMentions OfClaim(string claim, string language, WordNumbers numbers) =>
        new(RoleText.OfClaim(Lexer.Read(claim, language), numbers), language, withParts: false);

    private RoleMention[] Find()
    {
        List<DateMention> dates = DateFinder.Find(Text.Tokens, _language);
        var found = new List<RoleMention>();
        found.AddRange(dates.Select(date => At(date.Span) with { Date = date }));
        found.AddRange(ClockFinder.Find(Text.Tokens).Select(clock => At(clock.Span) with { Clock = clock }));
        found.AddRange(FigureFinder.Find(Text.Tokens, _language, dates).Select(figure => At(figure.Span) with { Figure = figure }));
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return [.. WithNumerals(found, _withParts)];
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
