using System.Globalization;

namespace Copydesk.Publishing.Pages;

/// <summary>Points in time as pages show them, in UTC.</summary>
internal static class Time
{
    public static Html Of(DateTimeOffset time)
    {
        string machine = time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Html.Of($"""<time datetime="{machine}">{Words(time)}</time>""");
    }

    public static string Words(DateTimeOffset time) => time.ToUniversalTime().ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>An article's own date; midnight means that it gave no hour.</summary>
    public static Html DayOf(DateTimeOffset time) => time.TimeOfDay != TimeSpan.Zero
        ? Of(time)
        : Html.Of($"""<time datetime="{time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}">{time.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time>""");
}
