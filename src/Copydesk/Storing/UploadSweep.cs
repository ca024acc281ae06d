using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Copydesk.Storing;

/// <summary>
/// Finds uploads whose event never came. Remembers what it has handed on, so that looking again is cheap.
/// </summary>
public sealed partial class UploadSweep(
    ISubmissionStore submissions, StoryDesk desk, TimeProvider clock, ILogger<UploadSweep> logger)
{
    private const int Degree = 8;

    /// <summary>A story that still waits for its request to be taken up is asked for again after this long: the request may be lost.</summary>
    private static readonly TimeSpan RequestPatience = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan WholeEvery = TimeSpan.FromDays(1);

    private IReadOnlyDictionary<string, Known> _known = new Dictionary<string, Known>(StringComparer.Ordinal);
    private DateTimeOffset? _wholeAt;

    /// <param name="lookback">
    /// Only uploads that changed so recently; null for all. The first sweep of a process and one a day look at all in any case, and so
    /// do those after it until one succeeds: events may have been lost for as long as nobody listened.
    /// </param>
    /// <returns>How many uploads could not be handed on; each is logged and tried again by the next sweep.</returns>
    public async Task<int> RunAsync(TimeSpan? lookback, CancellationToken ct)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset? since = now - _wholeAt < WholeEvery ? now - lookback : null;
        int failures = 0;
        var found = new ConcurrentDictionary<string, Known>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            submissions.ListUploadsAsync(since, ct),
            new ParallelOptions { MaxDegreeOfParallelism = Degree, CancellationToken = ct },
            async (upload, token) =>
            {
                try
                {
                    found[upload.Name] = await AcceptAsync(upload, token);
                }
                catch (Exception error) when (!token.IsCancellationRequested)
                {
                    Interlocked.Increment(ref failures);
                    LogFailed(error, upload.Name);
                }
            });
        _known = found;
        if (since is null && failures == 0) _wholeAt = now;
        return failures;
    }

    private async Task<Known> AcceptAsync(SourceReference upload, CancellationToken ct)
    {
        if (_known.TryGetValue(upload.Name, out Known? known) && known.Covers(upload, clock.GetUtcNow())) return known;
        Story? story = await desk.AcceptUploadAsync(upload, ct);
        bool mayBeLost = story is { State: StoryState.Received };
        return new Known(upload.ETag, mayBeLost ? clock.GetUtcNow() + RequestPatience : DateTimeOffset.MaxValue);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The upload {Name} could not be taken up; the next sweep tries again.")]
    private partial void LogFailed(Exception error, string name);

    private sealed record Known(string? ETag, DateTimeOffset Until)
    {
        public bool Covers(SourceReference upload, DateTimeOffset now) => upload.ETag == ETag && now < Until;
    }
}
