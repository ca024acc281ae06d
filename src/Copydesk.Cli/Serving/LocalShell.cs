using System.Net;
using Copydesk.Azure;
using Copydesk.Azure.Local;
using Copydesk.Cli.Serving.Desk;
using Copydesk.Cli.Serving.Site;
using Copydesk.Http;
using Copydesk.Http.Access;
using Copydesk.Publishing.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Copydesk.Cli.Serving;

/// <summary>The desk as one process: storage, workers, the HTTP API and the site, on loopback only.</summary>
internal static class LocalShell
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(5);

    /// <param name="storage">A connection string; null for what the environment says.</param>
    public static WebApplication Build(ServeOptions options, string? storage, StatusLine status) => Map(Create(options, storage, status).Build());

    internal static WebApplicationBuilder Create(ServeOptions options, string? storage, StatusLine status)
    {
        // The empty builder: no appsettings.json of whatever folder we were started in.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(Defaults(options)).AddEnvironmentVariables().AddInMemoryCollection(options.Model).AddInMemoryCollection(Given(storage));
        builder.Logging.AddProvider(new LineLoggerProvider(status, options.Verbose));
        if (!options.Verbose) builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical); // A failed start is told once, as the command's own error.
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, options));
        RefuseOpenDoor(options, builder.Configuration);

        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddRouting();
        builder.Services.AddCors();
        builder.Services.AddCopydesk(builder.Configuration);
        builder.Services.AddCopydeskStorage(builder.Configuration);
        builder.Services.AddCopydeskSite();
        builder.Services.AddCopydeskChat(builder.Configuration);
        builder.Services.AddCopydeskWorkers(builder.Configuration);
        builder.Services.AddCopydeskHttp();
        builder.Services.AddCopydeskTelemetry(builder.Configuration)?.AddShell();
        builder.Services.AddSingleton<ShellPage>();
        return builder;
    }

    internal static WebApplication Map(WebApplication app)
    {
        app.UseMiddleware<LoopbackGuard>();
        app.UseCors(app.Services.GetRequiredService<CallingPages>().Allow);
        app.UseRouting();
        app.MapCopydesk();
        app.MapDesk();
        app.MapSite();
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, ServeOptions options)
    {
        kestrel.AddServerHeader = false;
        if (options.Host is { } host) kestrel.Listen(host, options.Port);
        else kestrel.ListenLocalhost(options.Port);
    }

    /// <summary>Whoever may write may publish and spend.</summary>
    private static void RefuseOpenDoor(ServeOptions options, ConfigurationManager configuration)
    {
        if (options.Host is null || IPAddress.IsLoopback(options.Host) || !string.IsNullOrEmpty(configuration[CallingPages.WriterSetting])) return;
        throw new UsageException($"--host {options.Host} lets other machines call this desk, so it needs a key; set {CallingPages.WriterSetting.Replace(":", "__", StringComparison.Ordinal)}.");
    }

    /// <summary>The samples are ours to show in full.</summary>
    private static Dictionary<string, string?> Defaults(ServeOptions options) => new()
    {
        ["Site:BaseUrl"] = options.Address.AbsoluteUri,
        ["Site:Text"] = options.Samples ? "Full" : "Evidence",
    };

    private static Dictionary<string, string?> Given(string? storage) =>
        storage is null ? [] : new() { ["Copydesk:Storage:ConnectionString"] = storage };
}
