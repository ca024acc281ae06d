using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Queries;

/// <summary>The header <c>Prefer</c> (RFC 7240) as far as it is heeded: <c>respond-async</c> and <c>wait=N</c>, N in seconds.</summary>
/// <param name="Wait">Null when the caller does not want to wait.</param>
internal sealed record Preferences(TimeSpan? Wait, bool IsAsync)
{
    public const string AppliedHeader = "Preference-Applied";

    /// <summary>A function's answer must come within 230 s, and proxies give up sooner.</summary>
    private const int LongestSeconds = 60;

    /// <summary>What is not understood is ignored, and of equals the first counts, as the RFC asks.</summary>
    public static Preferences Read(HttpRequest request)
    {
        // What follows a semicolon are parameters of a preference, none of which we know.
        string[] named = [.. request.Headers.GetCommaSeparatedValues("Prefer").Select(value => value.Split(';')[0].Trim())];
        return new Preferences(
            named.Select(WaitOf).FirstOrDefault(wait => wait is not null),
            named.Any(name => name.Equals("respond-async", StringComparison.OrdinalIgnoreCase)));
    }

    /// <returns>The value of <c>Preference-Applied</c>; null when no preference had a part in the answer.</returns>
    public string? Applied(bool isAnsweredLater)
    {
        string?[] applied = [IsAsync && isAnsweredLater ? "respond-async" : null, Wait is { } wait ? $"wait={(int)wait.TotalSeconds}" : null];
        return applied.Any(name => name is not null) ? string.Join(", ", applied.Where(name => name is not null)) : null;
    }

    private static TimeSpan? WaitOf(string preference) =>
        preference.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]
        && name.Equals("wait", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(value.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
        && seconds > 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestSeconds))
            : null;
}
