using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"31 April", "29 February 2023", "2024-06-31": no calendar has that day.</summary>
internal sealed partial class ImpossibleDateRule : IDeskRule
{
    private const string Code = "impossible-date";

    private const int LongestMonth = 31;
    private const int February = 2;
    private const int LeapYear = 2000;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading) => Worded(reading).Concat(Numeric(reading)).OrderBy(note => note.Evidence[0].Start);

    private static IEnumerable<DeskNote> Worded(DeskReading reading)
    {
        CalendarWords words = CalendarWords.For(reading.Article.Language);
        TokenList tokens = reading.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i) || (words.AreCapitalized && !tokens.IsCapitalized(i)) || !words.Months.TryGet(tokens.Chars(i), out int month)) continue;
            if ((DayBefore(tokens, words, i) ?? DayAfter(tokens, i)) is not { } day) continue;

            int after = Math.Max(i + 1, day.After);
            if (tokens.IsMark(after, ',') || tokens.IsMark(after, '.') || tokens.IsWord(after, words.Of)) after++;
            int? year = DateNumber.Year(tokens, after);
            TextSpan span = tokens.Span(Math.Min(i, day.First), year is null ? Math.Max(i + 1, day.After) : after + 1);
            if (Fault(day.Day, month, year) is { } fault) yield return Note(reading, span, fault);
        }
    }

    private static IEnumerable<DeskNote> Numeric(DeskReading reading)
    {
        foreach (Match date in Numbers().Matches(reading.Text))
        {
            bool isIso = date.Groups["iso"].Success;
            int year = Number(date, isIso ? "iso" : "year"), one = Number(date, "one"), two = Number(date, "two");
            string? fault = isIso ? FaultOf(two, one, year) : FaultOf(one, two, year) is { } dayFirst && !IsDay(two, one, year) ? dayFirst : null;
            if (fault is not null) yield return Note(reading, new TextSpan(date.Index, date.Index + date.Length), fault);
        }
    }

    private static DeskNote Note(DeskReading reading, TextSpan span, string fault) =>
        reading.Note(Code, DeskNoteSeverity.Error, $"“{span.In(reading.Text)}” is not a date: {fault}.", span);

    /// <summary>Null where the day can be; also where the numbers are no date at all.</summary>
    private static string? FaultOf(int day, int month, int year) => month is >= 1 and <= 12 ? Fault(day, month, year) : null;

    private static string? Fault(int day, int month, int? year)
    {
        if (day is < 1 or > LongestMonth || IsDay(day, month, year)) return null;
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return month == February && day == 29
            ? string.Create(CultureInfo.InvariantCulture, $"{year} was no leap year")
            : string.Create(CultureInfo.InvariantCulture, $"{name} has {DateTime.DaysInMonth(year ?? LeapYear, month)} days");
    }

    private static bool IsDay(int day, int month, int? year) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : LeapYear, month);

    /// <summary>"31 April", "the 31st of April", "31. April".</summary>
    private static (int Day, int First, int After)? DayBefore(TokenList tokens, CalendarWords words, int month)
    {
        int i = month - 1;
        if (tokens.IsWord(i, words.Of) || tokens.IsMark(i, '.')) i--;
        if (tokens.IsWord(i, "st") || tokens.IsWord(i, "nd") || tokens.IsWord(i, "rd") || tokens.IsWord(i, "th")) i--;
        return IsDayNumber(tokens, i) ? (DateNumber.Read(tokens, i), i, month) : null;
    }

    /// <summary>"April 31", unless it counts: "in June 31 people".</summary>
    private static (int Day, int First, int After)? DayAfter(TokenList tokens, int month)
    {
        int i = tokens.IsMark(month + 1, '.') && tokens.IsGlued(month) ? month + 2 : month + 1;
        if (!IsDayNumber(tokens, i)) return null;
        int after = DateNumber.SkipOrdinal(tokens, i + 1);
        bool isDay = after > i + 1 || tokens[after].Kind is TokenKind.Mark or TokenKind.Break or TokenKind.Number || tokens.IsWord(after, AfterDate);
        return isDay && !tokens.IsMark(after, '%') && !tokens.IsMark(after, ':') && !tokens.IsDash(after) ? (DateNumber.Read(tokens, i), i, after) : null;
    }

    private static bool IsDayNumber(TokenList tokens, int i) =>
        tokens.IsNumber(i) && tokens[i].Length <= 2 && !(tokens.IsGlued(i - 1) && tokens[i - 1].Kind is TokenKind.Mark && !tokens.IsMark(i - 1, '('));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static readonly WordSet AfterDate = WordSet.Of("and at in to for from when after before as with that which by until was is or but");

    [GeneratedRegex(@"(?<![\d./-])(?:(?<iso>[12]\d{3})-(?<one>\d{2})-(?<two>\d{2})|(?<one>\d{1,2})(?<mark>[./])(?<two>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}))(?![\d/-]|\.\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Numbers();
}
