using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>2024年5月7日 · 5月7日至10日 · 去年.</summary>
internal static class HanDateReader
{
    private static readonly Dictionary<string, RelativeDate> Relatives = new(StringComparer.Ordinal)
    {
        ["昨天"] = new(RelativeUnit.Day, -1),
        ["昨日"] = new(RelativeUnit.Day, -1),
        ["今天"] = new(RelativeUnit.Day, 0),
        ["今日"] = new(RelativeUnit.Day, 0),
        ["明天"] = new(RelativeUnit.Day, 1),
        ["去年"] = new(RelativeUnit.Year, -1),
        ["今年"] = new(RelativeUnit.Year, 0),
        ["明年"] = new(RelativeUnit.Year, 1),
    };

    public static DateReading? Read(TokenList tokens, int i)
    {
        int number = DateNumber.Read(tokens, i);
        if (tokens[i].Length == 4 && Is(tokens, i + 1, '年') && number is >= 1000 and < 2200)
        {
            if (Is(tokens, i + 2, '代')) return number % 10 == 0 ? new DateReading(i + 3, Period: $"{number / 10}X") : null;
            return ReadMonth(tokens, i + 2, number) ?? new DateReading(i + 2, new CalendarDate(number));
        }

        return ReadMonth(tokens, i, null);
    }

    public static DateReading? ReadWord(TokenList tokens, int i) =>
        tokens[i + 1].Kind == TokenKind.Ideograph && tokens.First(i) is '昨' or '今' or '明' or '去'
        && Relatives.TryGetValue(new string([tokens.First(i), tokens.First(i + 1)]), out RelativeDate? relative)
            ? new DateReading(i + 2, Relative: relative)
            : null;

    private static DateReading? ReadMonth(TokenList tokens, int i, int? year)
    {
        int month = DateNumber.Read(tokens, i);
        if (month is < 1 or > 12 || !Is(tokens, i + 1, '月')) return null;
        if (!IsDay(tokens, i + 2, month, out int day)) return new DateReading(i + 2, new CalendarDate(year, month));
        int after = i + 4;
        bool joins = Is(tokens, after, '至') || Is(tokens, after, '到') || tokens.IsDash(after);
        return joins && IsDay(tokens, after + 1, month, out int last) && last > day
            ? new DateReading(after + 3, new CalendarDate(year, month, day), new CalendarDate(year, month, last))
            : new DateReading(after, new CalendarDate(year, month, day));
    }

    private static bool IsDay(TokenList tokens, int i, int month, out int day)
    {
        day = DateNumber.Read(tokens, i);
        return day >= 1 && CalendarDate.IsDay(day, month) && (Is(tokens, i + 1, '日') || Is(tokens, i + 1, '号'));
    }

    private static bool Is(TokenList tokens, int i, char c) => tokens[i].Kind == TokenKind.Ideograph && tokens.First(i) == c;
}
