using System.Globalization;

namespace Copydesk.Language.Dates;

/// <summary>A date with the parts that the text gives; prints as EDTF.</summary>
internal readonly record struct CalendarDate(int? Year, int? Month = null, int? Day = null)
{
    public CalendarDate WithYear(int? year) => this with { Year = Year ?? year };

    public override string ToString()
    {
        string year = Year is { } y ? y.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        if (Month is not { } month) return year;
        string text = year + "-" + month.ToString("00", CultureInfo.InvariantCulture);
        return Day is { } day ? text + "-" + day.ToString("00", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>Whether such a day can be; February 29 counts when no year is given.</summary>
    public static bool IsDay(int day, int month) => day >= 1 && day <= DateTime.DaysInMonth(2000, month);
}
