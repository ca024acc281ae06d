using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>The plain numbers that dates are made of.</summary>
internal static class DateNumber
{
    private static readonly WordSet OrdinalEndings = WordSet.Of("st nd rd th er e º ª");

    /// <returns>-1 unless the token is one to four digits without a separator.</returns>
    public static int Read(TokenList tokens, int i)
    {
        if (!tokens.IsNumber(i) || tokens[i].Length > 4) return -1;
        int value = 0;
        foreach (char c in tokens.Chars(i))
        {
            if (!char.IsAsciiDigit(c)) return -1;
            value = value * 10 + (c - '0');
        }

        return value;
    }

    /// <summary>A year that stands after a day or month, so that it needs no more evidence.</summary>
    public static int? Year(TokenList tokens, int i)
    {
        int value = tokens[i].Length == 4 ? Read(tokens, i) : -1;
        return value is >= 1000 and <= 2199 && !IsClock(tokens, i) ? value : null;
    }

    public static bool IsDay(TokenList tokens, int i, int month) =>
        tokens[i].Length <= 2 && Read(tokens, i) is var day and > 0 && CalendarDate.IsDay(day, month) && !IsClock(tokens, i)
        && !tokens.IsMark(i + 1, '%');

    /// <summary>Past the "th" of "7th".</summary>
    public static int SkipOrdinal(TokenList tokens, int i) => tokens.IsGlued(i - 1) && tokens.IsWord(i, OrdinalEndings) ? i + 1 : i;

    private static bool IsClock(TokenList tokens, int i) =>
        tokens.IsGlued(i) && tokens.IsMark(i + 1, ':') && tokens.IsGlued(i + 1) && tokens.IsNumber(i + 2);
}
