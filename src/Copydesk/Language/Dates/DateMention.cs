namespace Copydesk.Language.Dates;

/// <summary>A date, month, year, longer period or range as the text names it.</summary>
/// <param name="Start">EDTF (ISO 8601-2) with X for what the text does not give; null for a date that only counts from another one ("Friday", "last year").</param>
/// <param name="End">Last day, month or year of a range; null for a single date.</param>
/// <param name="Relative">How it counts from the day of writing, when the text gives it so.</param>
/// <param name="Weekday">The weekday named beside the date, or alone.</param>
internal sealed record DateMention(
    TextSpan Span,
    string? Start,
    string? End = null,
    RelativeDate? Relative = null,
    DayOfWeek? Weekday = null)
{
    /// <summary>One EDTF value, <c>a/b</c> for a range; null when only relative.</summary>
    public string? Edtf => End is null ? Start : $"{Start}/{End}";
}
