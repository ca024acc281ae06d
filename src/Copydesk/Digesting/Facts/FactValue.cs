using System.Collections.Frozen;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Quotations;

namespace Copydesk.Digesting.Facts;

/// <summary>The typed value of what a recogniser found; the same for every engine.</summary>
internal static class FactValue
{
    /// <summary>A length of time holds at no date: "on 14 March 2026, two years later than planned".</summary>
    private static readonly FrozenSet<string> Durations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "second", "seconds",
        "jahr", "jahre", "jahren", "monat", "monate", "monaten", "woche", "wochen", "tag", "tage", "tagen", "stunde", "stunden",
        "an", "ans", "année", "années", "mois", "semaine", "semaines", "jour", "jours", "heure", "heures",
        "año", "años", "mes", "meses", "semana", "semanas", "día", "días", "hora", "horas",
        "год", "года", "лет", "месяц", "месяца", "месяцев", "неделя", "недели", "недель", "день", "дня", "дней", "час", "часа", "часов",
        "年", "个月", "天", "小时", "分钟");

    /// <param name="statement">The stretch in which a date may say when the figure holds.</param>
    public static FigureFact Of(ArticleMentions mentions, FigureMention figure, TextSpan statement) => new(
        figure.Value,
        figure.Unit,
        figure.Phrase.In(mentions.Article.Text),
        HoldsAtDate(figure) ? AsOf.Of(mentions, statement, figure.Span) : null);

    private static bool HoldsAtDate(FigureMention figure) =>
        figure.Kind != FigureKind.Ordinal && (figure.Unit is null || !Durations.Contains(figure.Unit));

    /// <summary>Null for a date that only counts from another one.</summary>
    public static DateFact? Of(ArticleMentions mentions, DateMention date) =>
        date.Start is null ? null : new DateFact(date.Start, date.End, date.Span.In(mentions.Article.Text));

    /// <summary>The comma before "he said" is the sentence's, not the speaker's.</summary>
    public static QuoteFact Of(ArticleMentions mentions, SpokenQuotation spoken)
    {
        string text = spoken.Quotation.Inner.In(mentions.Article.Text).TrimEnd(',', '，');
        return spoken.Speaker is { } speaker && IsPartOfWord(mentions.Article.Text, speaker)
            ? new QuoteFact(text, Speaker: null)
            : new QuoteFact(text, spoken.Speaker, spoken.Role);
    }

    /// <summary>Nobody is called "Hand" where the text has "Hand2Mouth" only.</summary>
    private static bool IsPartOfWord(string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.Ordinal);
        bool isFound = at >= 0;
        for (; at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            bool isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole) return false;
        }
        return isFound && !IsHan(name);
    }

    /// <summary>Words that no space divides.</summary>
    private static bool IsHan(string name) => name.Any(letter => letter is >= '\u3040' and <= '\u9FFF');
}
