using System.Globalization;

namespace Copydesk.Language.Dates;

/// <summary>Counts relative dates from the day of writing.</summary>
internal static class DateResolver
{
    private const int DaysOfWeek = 7;

    /// <returns>EDTF of each day, month or year that the mention may mean: "Friday" is the one before or the one after. Empty where it counts from something else.</returns>
    public static IEnumerable<string> Resolve(DateMention mention, DateOnly written)
    {
        if (mention.Relative is not { } relative) return [];
        return relative switch
        {
            { Unit: RelativeUnit.Day, Offset: { } days } => [Day(written.AddDays(days))],
            { Unit: RelativeUnit.Weekday } when mention.Weekday is { } weekday => Weekdays(weekday, relative.Offset, written),
            { Unit: RelativeUnit.Month, Offset: { } months } => [written.AddMonths(months).ToString("yyyy-MM", CultureInfo.InvariantCulture)],
            { Unit: RelativeUnit.Year, Offset: { } years } => [written.AddYears(years).ToString("yyyy", CultureInfo.InvariantCulture)],
            _ => [],
        };
    }

    /// <summary>Said on a Wednesday, "last Friday" is five days ago, or twelve; the Wednesday itself may be meant too.</summary>
    private static IEnumerable<string> Weekdays(DayOfWeek weekday, int? direction, DateOnly written)
    {
        int back = (written.DayOfWeek - weekday + DaysOfWeek) % DaysOfWeek;
        DateOnly before = written.AddDays(-back), after = back == 0 ? written.AddDays(DaysOfWeek) : before.AddDays(DaysOfWeek);
        return direction switch
        {
            < 0 => [Day(before), Day(before.AddDays(-DaysOfWeek))],
            > 0 => [Day(after), Day(after.AddDays(DaysOfWeek))],
            _ => [Day(before), Day(after)],
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
