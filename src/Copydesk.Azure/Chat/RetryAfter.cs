using System.Net.Http.Headers;

namespace Copydesk.Azure.Chat;

/// <summary>How long a server asks to be left alone.</summary>
internal static class RetryAfter
{
    /// <param name="header">Seconds, or a date of which only the distance from now counts; null when there is none.</param>
    public static TimeSpan? Of(string? header)
    {
        if (header is null || !RetryConditionHeaderValue.TryParse(header, out RetryConditionHeaderValue? value)) return null;
        TimeSpan wait = value.Delta ?? value.Date!.Value - TimeProvider.System.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
