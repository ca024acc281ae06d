using Copydesk.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Finds uploads whose event never came; those that are known already cost a look each and nothing else.</summary>
public sealed class SweepTimer(UploadSweep sweep)
{
    private static readonly TimeSpan Lookback = TimeSpan.FromHours(1);

    /// <summary>A timer that is past due was asleep for a while, and events may have been lost over all of it.</summary>
    /// <exception cref="InvalidOperationException">Some could not be handed on, so that the run counts as failed; the log names them.</exception>
    [Function(nameof(SweepUploads))]
    public async Task SweepUploads([TimerTrigger(Schedules.Sweep)] TimerInfo timer, CancellationToken ct)
    {
        int failures = await sweep.RunAsync(timer.IsPastDue ? null : Lookback, ct);
        if (failures > 0) throw new InvalidOperationException($"{failures} uploads could not be taken up; the next sweep tries them again.");
    }
}
