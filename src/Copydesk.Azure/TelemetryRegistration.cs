using System.Diagnostics;
using Azure.Monitor.OpenTelemetry.Exporter;
using Copydesk.Azure.Chat;
using Copydesk.Azure.Telemetry;
using Copydesk.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Copydesk.Azure;

/// <summary>
/// Traces, metrics and logs by OpenTelemetry, to wherever the standard settings say: an OTLP endpoint, Azure Monitor, or both. Without
/// either nothing is collected and nothing leaves the process.
/// </summary>
public static class TelemetryRegistration
{
    private const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Sampler = "OTEL_TRACES_SAMPLER";

    /// <returns>For what a shell adds of its own; null when nothing is to be sent.</returns>
    public static IOpenTelemetryBuilder? AddCopydeskTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        bool toOtlp = !string.IsNullOrWhiteSpace(configuration[OtlpEndpoint]);
        bool toAzure = !string.IsNullOrWhiteSpace(configuration[InsightsAccess.ConnectionString]);
        if (!toOtlp && !toAzure) return null;

        IOpenTelemetryBuilder builder = services.AddOpenTelemetry().AddDesk();
        if (toOtlp) builder.UseOtlpExporter();
        if (toAzure) builder.UseAzureMonitorExporter(options => Configure(options, configuration));
        return builder;
    }

    /// <summary>What is collected, wherever it goes.</summary>
    internal static IOpenTelemetryBuilder AddDesk(this IOpenTelemetryBuilder builder) => builder
        .ConfigureResource(resource => resource
            .AddService("copydesk", serviceVersion: typeof(ArticlePipeline).Assembly.GetName().Version?.ToString(3))
            .AddEnvironmentVariableDetector())
        .WithTracing(tracing => tracing.AddSource(DeskTelemetry.Name, ModelAccess.TelemetrySource).AddHttpClientInstrumentation(
            http => http.FilterHttpRequestMessage = _ => IsPartOfWork()))
        .WithMetrics(metrics => metrics.AddMeter(DeskTelemetry.Name, ModelAccess.TelemetrySource))
        .WithLogging(_ => { }, logging => logging.IncludeFormattedMessage = true)
        .Quieten();

    /// <summary>What the server tells of each request stands in its span, there without the query.</summary>
    private static IOpenTelemetryBuilder Quieten(this IOpenTelemetryBuilder builder)
    {
        builder.Services.AddLogging(logging => logging.AddFilter<OpenTelemetryLoggerProvider>("Microsoft.AspNetCore", LogLevel.Warning));
        return builder;
    }

    /// <summary>Looking into queue and container, again and again, belongs to no article and would drown the rest.</summary>
    private static bool IsPartOfWork() => Activity.Current?.Parent is not null;

    /// <summary>Unless a sampler is set every trace is kept, and every log in any case: an error must not be sampled away.</summary>
    private static void Configure(AzureMonitorExporterOptions options, IConfiguration configuration)
    {
        options.ConnectionString = configuration[InsightsAccess.ConnectionString];
        options.Credential = InsightsAccess.Credential(configuration);
        options.EnableTraceBasedLogsSampler = false;
        if (!string.IsNullOrWhiteSpace(configuration[Sampler])) return;
        options.TracesPerSecond = null;
        options.SamplingRatio = 1;
    }
}
