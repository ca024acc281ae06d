using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Copydesk.Telemetry;

/// <summary>
/// Where traces and metrics of the flow come from. They carry ids, names of stages, codes and counts, never a word of an article;
/// nothing is sent anywhere unless a shell is told where.
/// </summary>
public static class DeskTelemetry
{
    /// <summary>Of the trace source and of the meter.</summary>
    public const string Name = "Copydesk";

    public const string StoryId = "copydesk.story.id";

    internal static ActivitySource Source { get; } = new(Name, ArticlePipeline.Version);

    internal static Meter Meter { get; } = new(Name, ArticlePipeline.Version);

    /// <summary>Marks a span as failed by the stable name of the error; its message stays out, since nobody knows what it holds.</summary>
    internal static string Fail(this Activity? span, Exception error)
    {
        string kind = error is ICodedError coded ? coded.Code : error.GetType().FullName!;
        span?.SetStatus(ActivityStatusCode.Error)?.SetTag("error.type", kind);
        return kind;
    }
}
