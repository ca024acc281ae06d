using System.Collections;
using System.Diagnostics;
using OpenTelemetry.Logs;

namespace Copydesk.Tests.Telemetry;

/// <summary>All that was exported, as text.</summary>
internal static class Told
{
    public static IReadOnlyList<string> By(WatchedShell shell) => [.. shell.Spans.Select(Of), .. shell.Logs.Select(Of), .. shell.Metrics.Lines];

    private static string Of(Activity span) => string.Join('\n',
    [
        $"span {span.Source.Name} {span.OperationName} {span.DisplayName} {span.StatusDescription} {span.TraceStateString}",
        .. span.TagObjects.Select(Of),
        .. span.Baggage.Select(item => $"{item.Key}={item.Value}"),
        .. span.Events.SelectMany(happened => happened.Tags.Select(Of).Prepend(happened.Name)),
        .. span.Links.SelectMany(link => link.Tags ?? []).Select(Of),
    ]);

    private static string Of(LogRecord record)
    {
        var lines = new List<string> { $"log {record.LogLevel} {record.CategoryName} {record.EventId} {record.Body} {record.FormattedMessage} {record.Exception}" };
        lines.AddRange((record.Attributes ?? []).Select(Of));
        record.ForEachScope(
            (scope, into) =>
            {
                foreach (KeyValuePair<string, object?> item in scope) into.Add(Of(item));
            },
            lines);
        return string.Join('\n', lines);
    }

    private static string Of(KeyValuePair<string, object?> tag) => $"{tag.Key}={(tag.Value is IEnumerable many and not string ? string.Join(' ', many.Cast<object?>()) : tag.Value)}";
}
