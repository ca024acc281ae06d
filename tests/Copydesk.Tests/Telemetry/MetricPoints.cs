using System.Globalization;
using OpenTelemetry.Metrics;

namespace Copydesk.Tests.Telemetry;

/// <summary>
/// The highest values of what was exported; counts rise from the start of the process. One name may stand for several instruments, since
/// each client of a model has its own.
/// </summary>
internal sealed class MetricPoints(IReadOnlyList<MetricSnapshot> exported)
{
    /// <summary>What stands under a tag, in order.</summary>
    public IReadOnlyList<string> Values(string metric, string tag) =>
        [.. Exports(metric).SelectMany(export => export).Select(point => TagsOf(point.Point).GetValueOrDefault(tag)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Of all points that have these tags; a histogram's recorded values are added up.</summary>
    public double Sum(string metric, params (string Name, string Value)[] tags) =>
        Exports(metric).Select(export => export.Where(point => tags.All(tag => TagsOf(point.Point).GetValueOrDefault(tag.Name) == tag.Value)).Sum(point => ValueOf(point.Type, point.Point)))
            .DefaultIfEmpty().Max();

    /// <summary>Names and tags of everything, each as a line.</summary>
    public IEnumerable<string> Lines =>
        from snapshot in exported
        from point in snapshot.MetricPoints
        select $"metric {snapshot.MeterName} {snapshot.Name} {snapshot.Description} {string.Join(' ', TagsOf(point))}";

    private IEnumerable<IEnumerable<(MetricType Type, MetricPoint Point)>> Exports(string metric) =>
        exported.Where(snapshot => snapshot.Name == metric).Select(snapshot => snapshot.MetricPoints.Select(point => (snapshot.MetricType, point)));

    private static double ValueOf(MetricType type, MetricPoint point) => type switch
    {
        MetricType.Histogram => point.GetHistogramSum(),
        MetricType.LongSum => point.GetSumLong(),
        MetricType.DoubleSum => point.GetSumDouble(),
        MetricType.LongGauge => point.GetGaugeLastValueLong(),
        MetricType.DoubleGauge => point.GetGaugeLastValueDouble(),
        _ => throw new InvalidOperationException($"{type} is not read here."),
    };

    private static Dictionary<string, string?> TagsOf(MetricPoint point)
    {
        var tags = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, object?> tag in point.Tags) tags[tag.Key] = Convert.ToString(tag.Value, CultureInfo.InvariantCulture);
        return tags;
    }
}
