using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>2024-05-07, 07.05.2024, 5/7/2024.</summary>
internal static class NumericDateReader
{
    public static DateReading? Read(TokenList tokens, int i)
    {
        if (Dotted(tokens, i) is { } dotted) return dotted;
        bool threeParts = tokens.IsGlued(i) && tokens.IsGlued(i + 1) && tokens.IsGlued(i + 2) && tokens.IsGlued(i + 3)
            && tokens.IsNumber(i + 2) && tokens.IsNumber(i + 4) && tokens.First(i + 1) == tokens.First(i + 3)
            && tokens.First(i + 1) is '-' or '/' && !(tokens.IsGlued(i - 1) && tokens.First(i - 1) is '-' or '/');
        if (!threeParts) return null;
        int a = DateNumber.Read(tokens, i), b = DateNumber.Read(tokens, i + 2), c = DateNumber.Read(tokens, i + 4);
        if (tokens[i].Length == 4) return Date(a, b, c, i + 5);
        if (tokens[i + 4].Length != 4 || a < 1 || b < 1) return null;

        // Which of two small numbers is the month is a habit of countries, and a text does not say its country.
        if (a > 12) return Date(c, b, a, i + 5);
        if (b > 12) return Date(c, a, b, i + 5);
        return a == b ? Date(c, a, b, i + 5) : new DateReading(i + 5, Period: $"{c:0000}-XX-XX");
    }

    /// <summary>Day first, as German, Russian and others write it; the lexer reads it as one number.</summary>
    private static DateReading? Dotted(TokenList tokens, int i)
    {
        ReadOnlySpan<char> digits = tokens.Chars(i);
        if (digits.Length is < 8 or > 10 || digits.Count('.') != 2) return null;
        int first = digits.IndexOf('.'), last = digits.LastIndexOf('.');
        if (digits.Length - last != 5 || !int.TryParse(digits[..first], out int day)
            || !int.TryParse(digits[(first + 1)..last], out int month) || !int.TryParse(digits[(last + 1)..], out int year)) return null;
        return Date(year, month, day, i + 1);
    }

    private static DateReading? Date(int year, int month, int day, int after) =>
        year is >= 1000 and <= 2199 && month is >= 1 and <= 12 && CalendarDate.IsDay(day, month)
            ? new DateReading(after, new CalendarDate(year, month, day))
            : null;
}
