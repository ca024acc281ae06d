using System.Globalization;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"Monday, 4 March 2025", "4 March 2025, a Monday": that day was a Tuesday.</summary>
internal sealed class WeekdayRule : IDeskRule
{
    private const string Code = "weekday-mismatch";

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        CalendarWords words = CalendarWords.For(reading.Article.Language);
        foreach (DateMention date in reading.Dates)
        {
            if (date.End is not null || !DateOnly.TryParseExact(date.Start, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) continue;
            if ((date.Weekday is null ? Behind(reading, words, date) : Inside(reading, words, date)) is not { } named || named.Day == day.DayOfWeek) continue;

            yield return reading.Note(
                Code,
                DeskNoteSeverity.Error,
                string.Create(CultureInfo.InvariantCulture, $"The article says “{named.Span.In(reading.Text)}”, but {day:d MMMM yyyy} is a {day.DayOfWeek}."),
                named.Span,
                date.Weekday is null ? date.Span : WithoutWeekday(reading, named.Span, date.Span));
        }
    }

    private static (DayOfWeek Day, TextSpan Span)? Inside(DeskReading reading, CalendarWords words, DateMention date)
    {
        int first = reading.Tokens.IndexAt(date.Span.Start);
        return Weekday(reading.Tokens, words, first);
    }

    /// <summary>"4 March 2025, a Monday", "4 March 2025 (Monday)", "4 March 2025 was a Monday".</summary>
    private static (DayOfWeek Day, TextSpan Span)? Behind(DeskReading reading, CalendarWords words, DateMention date)
    {
        TokenList tokens = reading.Tokens;
        int i = tokens.IndexAt(date.Span.End);
        if (tokens.IsMark(i, '(')) return tokens.IsMark(i + 2, ')') ? Weekday(tokens, words, i + 1) : null;
        if (tokens.IsMark(i, ',') || tokens.IsWord(i, "was") || tokens.IsWord(i, "is")) i++;
        else return null;
        return tokens.IsWord(i, "a") ? Weekday(tokens, words, i + 1) : null;
    }

    private static (DayOfWeek Day, TextSpan Span)? Weekday(TokenList tokens, CalendarWords words, int i) =>
        tokens.IsWord(i) && words.Weekdays.TryGet(tokens.Chars(i), out int day) ? ((DayOfWeek)day, tokens[i].Span) : null;

    private static TextSpan WithoutWeekday(DeskReading reading, TextSpan weekday, TextSpan date)
    {
        int start = weekday.End;
        while (start < date.End && !char.IsLetterOrDigit(reading.Text[start])) start++;
        return new TextSpan(start, date.End);
    }
}
