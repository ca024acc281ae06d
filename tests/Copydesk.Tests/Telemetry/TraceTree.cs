using System.Diagnostics;
using System.Globalization;
using System.Text;
using Copydesk.Telemetry;

namespace Copydesk.Tests.Telemetry;

/// <summary>A trace as lines of a tree. Calls of storage and model are counted at the span that made them.</summary>
internal static class TraceTree
{
    private const string HttpCalls = "System.Net.Http";

    /// <summary>The one trace in which the story has spans.</summary>
    public static IReadOnlyList<Activity> Of(string storyId, IEnumerable<Activity> spans)
    {
        Activity[] all = [.. spans];
        ActivityTraceId trace = all.Where(span => Equals(span.GetTagItem(DeskTelemetry.StoryId), storyId)).Select(span => span.TraceId).Distinct().Single();
        return [.. all.Where(span => span.TraceId == trace).DistinctBy(span => span.SpanId)];
    }

    /// <param name="withCalls">Also how many HTTP calls, and how long each span took.</param>
    public static string Draw(IReadOnlyList<Activity> trace, bool withCalls = false)
    {
        var lines = new StringBuilder();
        var ids = trace.Select(span => span.SpanId).ToHashSet();
        foreach (Activity root in trace.Where(span => !ids.Contains(span.ParentSpanId)).OrderBy(span => span.StartTimeUtc)) Draw(root, trace, indent: "", withCalls, lines);
        return lines.ToString();
    }

    private static void Draw(Activity span, IReadOnlyList<Activity> trace, string indent, bool withCalls, StringBuilder lines)
    {
        Activity[] inside = [.. trace.Where(other => other.ParentSpanId == span.SpanId).OrderBy(other => other.StartTimeUtc).ThenBy(NameOf)];
        int calls = inside.Count(IsCall);
        lines.Append(indent).Append(NameOf(span));
        if (withCalls) lines.Append(CultureInfo.InvariantCulture, $"  {span.Duration.TotalMilliseconds:0.0} ms").Append(calls > 0 ? $", {calls} calls" : "");
        lines.Append('\n');
        foreach (Activity child in inside.Where(child => !IsCall(child))) Draw(child, trace, indent + "  ", withCalls, lines);
    }

    private static bool IsCall(Activity span) => span.Source.Name == HttpCalls;

    private static string NameOf(Activity span) => span.DisplayName + (span.GetTagItem("copydesk.feed") is { } feed ? $" {feed}" : "");
}
