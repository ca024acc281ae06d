using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>
/// Finds dates, months, years, decades, ranges and words such as "yesterday". A part that the text does not give is X
/// or left out, never guessed; clock times and durations are no dates.
/// </summary>
internal static class DateFinder
{
    public static IReadOnlyList<DateMention> Find(string text, string language) => Find(Lexer.Read(text, language), language);

    internal static List<DateMention> Find(TokenList tokens, string language)
    {
        var found = new List<DateMention>();
        CalendarWords words = CalendarWords.For(language);
        var reader = new DateReader(tokens, words);
        for (int i = 0; i < tokens.Count;)
        {
            if (Read(reader, tokens, i) is not { } first)
            {
                i++;
                continue;
            }

            int start = i;
            DateReading whole = Joined(reader, tokens, words, start, first);
            found.Add(whole.ToMention(tokens.Span(start, whole.After)));
            i = whole.After;
        }

        return found;
    }

    private static DateReading? Read(DateReader reader, TokenList tokens, int i) => tokens[i].Kind switch
    {
        TokenKind.Number => NumericDateReader.Read(tokens, i) ?? reader.ReadNumber(i) ?? HanDateReader.Read(tokens, i),
        TokenKind.Word => reader.ReadWord(i),
        TokenKind.Ideograph => HanDateReader.ReadWord(tokens, i),
        TokenKind.Mark => reader.ReadShortDecade(i),
        _ => null,
    };

    /// <summary>"2013–2016", "May 7 to June 3", "between 2013 and 2016".</summary>
    private static DateReading Joined(DateReader reader, TokenList tokens, CalendarWords words, int start, DateReading first)
    {
        int i = first.After;
        bool joins = tokens.IsDash(i) || tokens.IsWord(i, words.Joins) || (tokens.IsWord(i, words.And) && tokens.IsWord(start - 1, words.Between));
        if (!joins || first.First is not { } from || first.Last is not null) return first;
        if (Read(reader, tokens, i + 1) is not { First: { } to, Last: null } second)
            return ShortYear(tokens, first, from, i) ?? first;
        if (from.Month is null != to.Month is null && to.Year is null) return first;
        if (from.Month is null && to.Month is null && to.Year <= from.Year) return first;
        return second with { First = from.WithYear(to.Year), Last = to, Weekday = null };
    }

    /// <summary>"2013–14".</summary>
    private static DateReading? ShortYear(TokenList tokens, DateReading first, CalendarDate from, int dash)
    {
        if (!tokens.IsDash(dash) || from is not { Year: { } year, Month: null } || tokens[dash + 1] is not { Kind: TokenKind.Number, Length: 2 }) return null;
        if (!tokens.IsGlued(dash - 1) || !tokens.IsGlued(dash)) return null;
        int end = year / 100 * 100 + DateNumber.Read(tokens, dash + 1);
        return end > year ? first with { After = dash + 2, Last = new CalendarDate(end) } : null;
    }
}
