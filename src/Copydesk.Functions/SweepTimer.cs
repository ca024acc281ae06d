using Copydesk.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Finds uploads whose event never came; those that are known already cost a look each and nothing else.</summary>
public sealed class SweepTimer(UploadSweep sweep)
{
    private const string EveryTenMinutes = "0 */10 * * * *";

    private static readonly TimeSpan Lookback = TimeSpan.FromHours(1);

    /// <summary>A timer that is past due was asleep for a while, and events may have been lost over all of it.</summary>
    [Function(nameof(SweepUploads))]
    public Task SweepUploads([TimerTrigger(EveryTenMinutes)] TimerInfo timer, CancellationToken ct) =>
        sweep.RunAsync(timer.IsPastDue ? null : Lookback, ct);
}
