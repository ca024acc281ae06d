using Copydesk.Language.Dates;
using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>
/// Finds counts, amounts of money, percentages, measures, fractions, ordinals, ranges and scores. Dates, years, clock
/// times, phone numbers and serial names are no figures; "one" is one only before a unit, being a pronoun elsewhere.
/// </summary>
internal static class FigureFinder
{
    public static IReadOnlyList<FigureMention> Find(string text, string language)
    {
        TokenList tokens = Lexer.Read(text, language);
        return Find(tokens, language, DateFinder.Find(tokens, language));
    }

    /// <param name="dates">The dates of the same text, in reading order.</param>
    internal static List<FigureMention> Find(TokenList tokens, string language, IReadOnlyList<DateMention> dates)
    {
        var found = new List<FigureMention>();
        var context = new FigureContext(tokens);
        var reader = new RangeReader(tokens, new AmountReader(tokens, language), new HedgeReader(tokens), context);
        int date = 0;
        for (int i = 0; i < tokens.Count;)
        {
            while (date < dates.Count && dates[date].Span.End <= tokens[i].Start) date++;
            if (date < dates.Count && dates[date].Span.Start <= tokens[i].Start)
            {
                i++;
            }
            else if (context.SkipOther(i) is { } after)
            {
                i = after;
            }
            else if (reader.Read(i, date < dates.Count ? dates[date].Span.Start : tokens.Text.Length) is { } figure)
            {
                if (!figure.IsPronoun) found.Add(figure.Mention);
                i = Math.Max(i + 1, figure.After);
            }
            else
            {
                i++;
            }
        }

        return found;
    }
}
