namespace Copydesk.Language.Dates;

/// <summary>A date read from tokens, up to but without the token <paramref name="After"/>.</summary>
/// <param name="Period">EDTF of a period that is no calendar date (199X, 2024-33), in place of <paramref name="First"/>.</param>
internal sealed record DateReading(
    int After,
    CalendarDate? First = null,
    CalendarDate? Last = null,
    string? Period = null,
    RelativeDate? Relative = null,
    DayOfWeek? Weekday = null)
{
    public DateMention ToMention(TextSpan span) =>
        new(span, First?.ToString() ?? Period, Last?.ToString(), Relative, Weekday);
}
