using System.Diagnostics.Metrics;
using Copydesk.Azure.Storage;
using Copydesk.Telemetry;

namespace Copydesk.Azure.Telemetry;

/// <summary>
/// The gauges <c>copydesk.backlog.age</c> (seconds since the oldest request that nobody has taken up was sent) and
/// <c>copydesk.backlog.messages</c>. An instance that has not measured lately says nothing, rather than what once was.
/// </summary>
public sealed class BacklogMeter : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly StorageBacklog _backlog;
    private readonly TimeProvider _clock;
    private readonly Meter _meter = new(DeskTelemetry.Name);
    private readonly ObservableGauge<double> _age;
    private Measured? _last;

    internal BacklogMeter(StorageBacklog backlog, TimeProvider clock)
    {
        _backlog = backlog;
        _clock = clock;
        _age = _meter.CreateObservableGauge("copydesk.backlog.age", () => Fresh().Select(m => new Measurement<double>(m.Age.TotalSeconds)), "s", "Age of the oldest request that nobody has taken up.");
        _meter.CreateObservableGauge("copydesk.backlog.messages", () => Fresh().SelectMany(Counts), "{message}", "Messages in the queues, approximately.");
    }

    /// <summary>Does nothing while nobody collects it.</summary>
    public async Task MeasureAsync(CancellationToken ct)
    {
        if (!_age.Enabled) return;
        (int requests, int poisoned) = await _backlog.CountAsync(ct);
        _last = new Measured(await _backlog.AgeAsync(_clock.GetUtcNow(), ct), requests, poisoned, _clock.GetTimestamp());
    }

    public void Dispose() => _meter.Dispose();

    private IEnumerable<Measured> Fresh() => _last is { } last && _clock.GetElapsedTime(last.At) < Lifetime ? [last] : [];

    private static IEnumerable<Measurement<int>> Counts(Measured measured) =>
    [
        new(measured.Requests, new KeyValuePair<string, object?>("messaging.destination.name", StorageNames.Requests)),
        new(measured.Poisoned, new KeyValuePair<string, object?>("messaging.destination.name", StorageNames.PoisonedRequests)),
    ];

    private sealed record Measured(TimeSpan Age, int Requests, int Poisoned, long At);
}
