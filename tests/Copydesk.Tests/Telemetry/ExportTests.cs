using System.Collections.Concurrent;
using Azure.Core;
using Copydesk.Azure;
using Copydesk.Azure.Telemetry;
using Copydesk.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;
using Xunit;

namespace Copydesk.Tests.Telemetry;

/// <summary>Where telemetry goes is a setting.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task A_collector_that_is_set_gets_traces_metrics_and_logs()
    {
        var told = new ConcurrentBag<string>();
        await using WebApplication collector = await CollectorAsync(told);
        using (IHost host = Build(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")))
        {
            await host.StartAsync();
            using (DeskTelemetry.Source.StartActivity("exported")) DeskMetrics.CountDeadLetter("exported");
            host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("exported").LogExported();
            await host.StopAsync();
        }

        Assert.Equal(["/v1/logs", "/v1/metrics", "/v1/traces"], told.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_setting_nothing_is_collected()
    {
        using IHost host = Build();
        await host.StartAsync();

        Assert.Null(host.Services.GetService<TracerProvider>());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("Authorization=AAD", true)]
    [InlineData("ClientId=11111111-2222-3333-4444-555555555555;Authorization=AAD", true)]
    public void Application_Insights_is_reached_by_an_identity_where_keys_are_off(string? setting, bool byIdentity)
    {
        TokenCredential? credential = InsightsAccess.Credential(Configuration((InsightsAccess.Authentication, setting)));

        Assert.Equal(byIdentity, credential is not null);
    }

    [Theory]
    [InlineData("Authorization=Key")]
    [InlineData("AAD")]
    [InlineData("ClientId=1")]
    public void A_wrong_way_to_reach_it_is_told_with_the_right_one(string setting)
    {
        var error = Assert.Throws<CopydeskException>(() => InsightsAccess.Credential(Configuration((InsightsAccess.Authentication, setting))));

        Assert.Contains("Authorization=AAD", error.Message, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> CollectorAsync(ConcurrentBag<string> told)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication collector = builder.Build();
        collector.MapPost("/{**path}", async (HttpContext context) =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            told.Add(context.Request.Path);
        });
        await collector.StartAsync();
        return collector;
    }

    private static IHost Build(params (string Name, string? Value)[] settings)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value)));
        builder.Services.AddCopydeskTelemetry(builder.Configuration);
        return builder.Build();
    }

    private static IConfiguration Configuration(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))).Build();
}

internal static partial class ExportedLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Exported.")]
    public static partial void LogExported(this ILogger logger);
}
