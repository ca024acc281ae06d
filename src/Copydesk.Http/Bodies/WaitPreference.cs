using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Bodies;

/// <summary><c>Prefer: wait=N</c> (RFC 7240), N in seconds.</summary>
internal static class WaitPreference
{
    /// <summary>A function's answer must come within 230 s, and proxies give up sooner.</summary>
    private const int LongestSeconds = 60;

    /// <returns>Null when the caller does not want to wait; a preference that is not understood is ignored, as the RFC asks.</returns>
    public static TimeSpan? Read(HttpRequest request) => request.Headers.GetCommaSeparatedValues("Prefer")
        .SelectMany(value => value.Split(';'))
        .Select(Wait)
        .FirstOrDefault(wait => wait is not null);

    private static TimeSpan? Wait(string preference) =>
        preference.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]
        && name.Equals("wait", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(value.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
        && seconds > 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestSeconds))
            : null;
}
