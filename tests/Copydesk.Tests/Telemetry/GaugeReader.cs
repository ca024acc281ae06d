using System.Diagnostics.Metrics;
using Copydesk.Telemetry;

namespace Copydesk.Tests.Telemetry;

/// <summary>Asks observable gauges, as a collector does.</summary>
internal sealed class GaugeReader : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly Dictionary<string, double> _sums = [];

    public GaugeReader(params string[] names)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == DeskTelemetry.Name && names.Contains(instrument.Name)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Add(instrument, value));
        _listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Add(instrument, value));
        _listener.Start();
    }

    /// <returns>The sum over all tags; not a number when nothing is told.</returns>
    public double Read(string name)
    {
        _sums.Clear();
        _listener.RecordObservableInstruments();
        return _sums.GetValueOrDefault(name, double.NaN);
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value) => _sums[instrument.Name] = _sums.GetValueOrDefault(instrument.Name) + value;
}
