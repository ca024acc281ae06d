using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Copydesk.Telemetry;

/// <summary>A stage of the flow: a span of its name, and its time in the histogram <c>copydesk.stage.duration</c>, in seconds.</summary>
internal sealed class Stage
{
    private static readonly Histogram<double> s_duration = DeskTelemetry.Meter.CreateHistogram(
        "copydesk.stage.duration",
        "s",
        "Time that a stage of the flow took.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300] });

    private readonly string _name;

    private Stage(string name) => _name = name;

    public static Stage Receive { get; } = new("receive");

    public static Stage Read { get; } = new("read");

    public static Stage Digest { get; } = new("digest");

    public static Stage Prove { get; } = new("prove");

    public static Stage Repair { get; } = new("repair");

    public static Stage Keep { get; } = new("keep");

    public static Stage Save { get; } = new("save");

    public static Stage Publish { get; } = new("publish");

    public T Run<T>(Func<T> work)
    {
        using var measured = new Measured(this);
        try
        {
            return work();
        }
        catch (Exception error)
        {
            measured.Fail(error);
            throw;
        }
    }

    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        using var measured = new Measured(this);
        try
        {
            return await work();
        }
        catch (Exception error)
        {
            measured.Fail(error);
            throw;
        }
    }

    private sealed class Measured(Stage stage) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly Activity? _span = DeskTelemetry.Source.StartActivity(stage._name);
        private string? _errorType;

        public void Fail(Exception error) => _errorType = _span.Fail(error);

        /// <summary>Recorded while the span is current, so that a metric can lead to a trace.</summary>
        public void Dispose()
        {
            var tags = new TagList { { "copydesk.stage", stage._name } };
            if (_errorType is not null) tags.Add("error.type", _errorType);
            s_duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
            _span?.Dispose();
        }
    }
}
