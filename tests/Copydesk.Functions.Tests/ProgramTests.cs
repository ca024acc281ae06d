#if !REAL_WORKER
using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Xunit;

namespace Copydesk.Functions.Tests;

/// <summary>Runs the shell's Program with the worker's builder doubled.</summary>
public sealed class ProgramTests
{
    [Fact]
    public void The_program_registers_all_that_its_functions_and_endpoints_need()
    {
        UnstartedHost host = Run("--CopydeskStorage=UseDevelopmentStorage=true", "--Site:BaseUrl=https://news.example/");

        Assert.True(host.IsWebApplication);
        Assert.All(
            ShellFunction.All.Select(f => f.Method.DeclaringType!).Distinct(),
            type => Assert.NotNull(ActivatorUtilities.CreateInstance(host.Services, type)));
        Assert.NotEmpty(host.Services.GetServices<IHealthProbe>());
    }

    [Fact]
    public void The_stores_use_the_account_that_the_triggers_listen_to()
    {
        StorageOptions byString = Run("--CopydeskStorage=UseDevelopmentStorage=true").Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        StorageOptions byIdentity = Run("--CopydeskStorage:accountName=contentaccount").Services.GetRequiredService<IOptions<StorageOptions>>().Value;

        Assert.Equal("UseDevelopmentStorage=true", byString.ConnectionString);
        Assert.Equal(("contentaccount", null), (byIdentity.AccountName, byIdentity.ConnectionString));
    }

    [Fact]
    public void The_workers_server_takes_as_large_a_body_as_the_setting_says()
    {
        UnstartedHost host = Run("--CopydeskStorage=UseDevelopmentStorage=true", "--Copydesk:Intake:MaxBytes=90000000");

        Assert.True(host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MaxRequestBodySize > 90_000_000);
    }

    [Fact]
    public void The_address_of_the_site_must_be_set()
    {
        IStartupValidator settings = Run("--CopydeskStorage=UseDevelopmentStorage=true").Services.GetRequiredService<IStartupValidator>();

        var error = Assert.Throws<OptionsValidationException>(settings.Validate);

        Assert.Contains("Site:BaseUrl", error.Message, StringComparison.Ordinal);
        Run("--CopydeskStorage=UseDevelopmentStorage=true", "--Site:BaseUrl=https://news.example/").Services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public void The_stores_use_the_identity_that_the_triggers_use()
    {
        StorageOptions options = Run("--CopydeskStorage:accountName=contentaccount", "--CopydeskStorage:credential=managedidentity", "--CopydeskStorage:clientId=11111111-2222")
            .Services.GetRequiredService<IOptions<StorageOptions>>().Value;

        Assert.Equal("11111111-2222", options.ClientId);
    }

    [Theory]
    [InlineData("--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318", true)]
    [InlineData("--APPLICATIONINSIGHTS_CONNECTION_STRING=InstrumentationKey=00000000-0000-0000-0000-000000000001", true)]
    [InlineData("--OTEL_EXPORTER_OTLP_ENDPOINT=", false)]
    public void The_host_is_told_that_the_worker_reports_for_itself_when_it_does(string setting, bool reports)
    {
        IServiceProvider services = Run("--CopydeskStorage=UseDevelopmentStorage=true", "--Site:BaseUrl=https://news.example/", setting).Services;

        Assert.Equal(reports, services.GetService<ConfigureFunctionsOpenTelemetry.WorkerReports>() is not null);
        Assert.Equal(reports, services.GetService<TracerProvider>() is not null);
        Assert.Equal(reports, services.GetService<MeterProvider>() is not null);
        Assert.Equal(reports, services.GetServices<ILoggerProvider>().OfType<OpenTelemetryLoggerProvider>().Any());
    }

    private static UnstartedHost Run(params string[] args)
    {
        typeof(UploadTrigger).Assembly.EntryPoint!.Invoke(null, [args]);
        return UnstartedHost.Last!;
    }
}
#endif
