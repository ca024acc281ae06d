using Azure;

namespace Copydesk.Azure.Storage;

/// <summary>A change of a table that lost against another process is made again on what it then finds.</summary>
internal static class TableRaces
{
    private const int MaxTries = 16;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public static async Task<T> RunAsync<T>(TimeProvider clock, string storyId, Func<Task<T>> change, CancellationToken ct)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return await change();
            }
            catch (RequestFailedException error) when (tries < MaxTries && IsLost(error))
            {
                await Task.Delay(Pause(storyId, tries), clock, ct);
            }
        }
    }

    /// <summary>Between half and all of a doubling time. An id is a hash, so two rivals wait differently, and a run repeats.</summary>
    internal static TimeSpan Pause(string storyId, int tries)
    {
        uint hash = 2_166_136_261;
        foreach (char c in storyId) hash = (hash ^ c) * 16_777_619;
        hash = (hash ^ (uint)tries) * 16_777_619;
        double longest = Math.Min(10 * Math.Pow(2, tries), LongestWait.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(longest * (0.5 + ((hash >> 8) % 1_000 / 2_000d)));
    }

    /// <summary>A row appeared, changed or went between reading and writing.</summary>
    private static bool IsLost(RequestFailedException error) =>
        error.Status is 409 or 412 || (error.Status == 404 && error.ErrorCode != "TableNotFound");
}
