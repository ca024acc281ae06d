using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Queries;

/// <summary>Whose day is asked for: <c>?day=2026-11-25</c>.</summary>
internal static class UsageQuery
{
    /// <returns>Null for today.</returns>
    /// <exception cref="CopydeskException">No such day.</exception>
    public static DateOnly? Day(IQueryCollection query)
    {
        if (!query.TryGetValue("day", out var text)) return null;
        return DateOnly.TryParseExact(text.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day < DateOnly.MaxValue
            ? day
            : throw QueryRules.Invalid("day", "has to be a day such as 2026-11-25");
    }
}
