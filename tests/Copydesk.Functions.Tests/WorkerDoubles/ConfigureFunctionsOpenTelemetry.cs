using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;

namespace Microsoft.Azure.Functions.Worker.OpenTelemetry;

/// <summary>The real one tells the host that the worker reports for itself, and adds the worker's own trace source.</summary>
public static class ConfigureFunctionsOpenTelemetry
{
    public static IOpenTelemetryBuilder UseFunctionsWorkerDefaults(this IOpenTelemetryBuilder builder)
    {
        builder.Services.AddSingleton<WorkerReports>();
        return builder;
    }

    /// <summary>There when the above was called.</summary>
    internal sealed class WorkerReports;
}
