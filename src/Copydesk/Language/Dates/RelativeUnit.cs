namespace Copydesk.Language.Dates;

internal enum RelativeUnit
{
    Day,
    Weekday,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
}
