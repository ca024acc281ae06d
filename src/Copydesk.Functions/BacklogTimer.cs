using Copydesk.Azure.Telemetry;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Measures how far work lies behind; without it an app that can't keep up would look idle.</summary>
public sealed class BacklogTimer(BacklogMeter meter)
{
    [Function(nameof(MeasureBacklog))]
    public Task MeasureBacklog([TimerTrigger(Schedules.Backlog)] TimerInfo timer, CancellationToken ct) => meter.MeasureAsync(ct);
}
