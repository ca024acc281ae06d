using Copydesk.Http;
using Microsoft.AspNetCore.Http;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Copydesk.Cli.Serving;

/// <summary>The local shell's own part of telemetry: the requests that it answers.</summary>
internal static class ShellTelemetry
{
    private static readonly PathString s_health = $"/{EndpointTable.Prefix}/{EndpointTable.GetHealth.Route}";

    /// <summary>Probes ask for health all day, which tells nothing of any article.</summary>
    public static IOpenTelemetryBuilder AddShell(this IOpenTelemetryBuilder builder) => builder
        .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation(http => http.Filter = context => context.Request.Path != s_health))
        .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation());
}
