using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>Reads one date that begins at a token, in the words of one language.</summary>
internal sealed class DateReader(TokenList tokens, CalendarWords words)
{
    private readonly RelativeDateReader _relative = new(tokens, words);
    private readonly PeriodReader _periods = new(tokens, words);
    private readonly YearReader _years = new(tokens, words);

    public DateReading? ReadNumber(int i)
    {
        if (tokens.IsGlued(i - 1) && !tokens.IsDash(i - 1) && tokens.First(i - 1) is not ('(' or '[' or '"' or '\'' or '“' or '‘' or '/' or ',')) return null;
        return DayFirst(i) ?? _relative.ReadAgo(i) ?? _periods.ReadNumber(i) ?? _years.Read(i);
    }

    public DateReading? ReadWord(int i)
    {
        if (!words.Openers.Contains(tokens.Chars(i))) return null;
        if (IsMonth(i, out int month)) return MonthFirst(i, month);
        if (words.Weekdays.TryGet(tokens.Chars(i), out int weekday) && HasCapital(i)) return Weekday(i, (DayOfWeek)weekday);
        return _relative.ReadWord(i) ?? _periods.ReadWord(i);
    }

    public DateReading? ReadShortDecade(int i) => _periods.ReadShortDecade(i);

    private bool HasCapital(int i) => !words.AreCapitalized || tokens.IsCapitalized(i) || !tokens.HasCapitals;

    private bool IsMonth(int i, out int month)
    {
        month = 0;
        return tokens.IsWord(i) && words.Months.TryGet(tokens.Chars(i), out month) && HasCapital(i);
    }

    private int AfterAbbreviation(int i) => tokens.IsWord(i, words.Abbreviated) && tokens.IsMark(i + 1, '.') && tokens.IsGlued(i) ? i + 2 : i + 1;

    /// <summary>May 7 · May 7–10, 2024 · January 2025 · in May.</summary>
    private DateReading? MonthFirst(int i, int month)
    {
        int at = AfterAbbreviation(i);
        if (DateNumber.IsDay(tokens, at, month))
        {
            int day = DateNumber.Read(tokens, at);
            int after = DateNumber.SkipOrdinal(tokens, at + 1);
            int? last = LastDay(after, month, day, out int afterRange);
            if (last is not null) after = afterRange;
            int? year = YearAfter(ref after);
            return new DateReading(after, new(year, month, day), last is { } end ? new(year, month, end) : null);
        }

        if (YearAfter(ref at) is { } given) return new DateReading(at, new(given, month));
        bool isName = tokens.IsWord(i, words.AreNames) && !tokens.IsWord(i - 1, words.MonthCues);
        return isName || IsPartOfName(i) ? null : new DateReading(i + 1, new(null, month));
    }

    /// <summary>"April Jones", "Julia March": a month beside another capital is a person's name.</summary>
    private bool IsPartOfName(int i) => words.AreCapitalized && (tokens.IsCapitalized(i + 1) && tokens.IsCapitalized(i - 1) || tokens.IsCapitalized(i + 1) && !tokens.IsWord(i - 1, words.MonthCues) && tokens[i].Length <= 6);

    private int? LastDay(int i, int month, int first, out int after)
    {
        after = i;
        bool joins = tokens.IsDash(i) || tokens.IsWord(i, words.Joins);
        bool adds = tokens.IsWord(i, words.And);
        if (!(joins || adds) || !DateNumber.IsDay(tokens, i + 1, month)) return null;
        int last = DateNumber.Read(tokens, i + 1);
        after = DateNumber.SkipOrdinal(tokens, i + 2);
        bool anotherMonth = IsMonth(after, out _);
        return !anotherMonth && (joins ? last > first : last == first + 1) ? last : null;
    }

    private int? YearAfter(ref int i)
    {
        int at = tokens.IsMark(i, ',') || tokens.IsWord(i, words.Of) ? i + 1 : i;
        if (DateNumber.Year(tokens, at) is not { } year || tokens.IsMark(at + 1, '%')) return null;
        i = at + 1;
        return year;
    }

    /// <summary>7 May 2024 · 7th of May · 7.–10. Mai · 1er mai · 7 de mayo de 2024.</summary>
    private DateReading? DayFirst(int i)
    {
        if (DateNumber.Read(tokens, i) is < 1 or > 31) return null;
        int after = AfterDay(i);
        int? lastDay = null;
        if ((tokens.IsDash(after) || tokens.IsWord(after, words.Joins) || tokens.IsWord(after, words.And)) && DateNumber.Read(tokens, after + 1) is var last and >= 1 and <= 31)
        {
            lastDay = last;
            after = AfterDay(after + 1);
        }

        if (tokens.IsWord(after, words.Of)) after++;
        if (!IsMonth(after, out int month) || !DateNumber.IsDay(tokens, i, month)) return null;
        int first = DateNumber.Read(tokens, i);
        if (lastDay is { } d && (d <= first || !CalendarDate.IsDay(d, month))) return null;
        int bare = after + 1;
        after = AfterAbbreviation(after);
        int? year = YearAfter(ref after);
        if (year is null) after = bare;
        return new DateReading(after, new(year, month, first), lastDay is { } end ? new(year, month, end) : null);
    }

    private int AfterDay(int i)
    {
        int after = DateNumber.SkipOrdinal(tokens, i + 1);
        return words.DaysHaveDots && tokens.IsMark(after, '.') && tokens.IsGlued(after - 1) ? after + 1 : after;
    }

    /// <summary>Friday · Friday, May 7 · Friday 7 May 2024.</summary>
    private DateReading? Weekday(int i, DayOfWeek weekday)
    {
        int after = AfterAbbreviation(i);
        if (tokens.IsMark(after, ',')) after++;
        DateReading? date = tokens.IsNumber(after) ? DayFirst(after)
            : IsMonth(after, out int month) ? MonthFirst(after, month)
            : null;
        if (date?.First?.Day is not null) return date with { Weekday = weekday };
        bool isShort = tokens[i].Length <= 5 && !tokens.Chars(i).EndsWith("day", StringComparison.OrdinalIgnoreCase) && words.AreCapitalized && words.Units.TryGet("day", out _);
        return isShort ? null : new DateReading(i + 1, Relative: new(RelativeUnit.Weekday, null), Weekday: weekday);
    }
}
