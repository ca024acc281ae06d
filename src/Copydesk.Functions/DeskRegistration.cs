using Copydesk.Azure;
using Copydesk.Http;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;

namespace Copydesk.Functions;

/// <summary>What the functions call.</summary>
internal static class DeskRegistration
{
    /// <summary>Where telemetry goes somewhere, the host is told to leave it to us: else both would report the same.</summary>
    public static void AddDesk(this FunctionsApplicationBuilder builder)
    {
        builder.Configuration.UseTriggerConnection();
        builder.Configuration.AddInMemoryCollection([new("Copydesk:Access:BehindProxy", "true")]);
        builder.Services
            .AddCopydesk(builder.Configuration)
            .AddCopydeskStorage(builder.Configuration)
            .AddCopydeskSite()
            .AddCopydeskChat(builder.Configuration)
            .AddCopydeskHttp()
            .AddCopydeskTelemetry(builder.Configuration)?.UseFunctionsWorkerDefaults();
    }
}
