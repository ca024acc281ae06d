using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Copydesk.Azure;
using Copydesk.Azure.Local;
using Copydesk.Cli.Serving;
using Copydesk.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Copydesk.Tests.Telemetry;

/// <summary>The whole local shell on real storage and a free port, with what it tells of itself kept in memory.</summary>
internal sealed class WatchedShell : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly WebApplication _app;

    private WatchedShell(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public IReadOnlyList<Activity> Spans => Services.GetRequiredService<Kept>().Spans.ToArray();

    public IReadOnlyList<LogRecord> Logs => Services.GetRequiredService<Kept>().Logs.ToArray();

    public MetricPoints Metrics
    {
        get
        {
            Services.GetRequiredService<MeterProvider>().ForceFlush();
            return new MetricPoints(Services.GetRequiredService<Kept>().Metrics.ToArray());
        }
    }

    public static Task<WatchedShell> StartAsync(string storage, params (string Name, string? Value)[] settings) => StartAsync(storage, _ => { }, settings);

    public static async Task<WatchedShell> StartAsync(string storage, Action<IServiceCollection> change, params (string Name, string? Value)[] settings)
    {
        var options = new ServeOptions(FreePort(), storage, Samples: false, Verbose: false) { Model = settings.ToDictionary(setting => setting.Name, setting => setting.Value) };
        WebApplicationBuilder builder = LocalShell.Create(options, storage, new StatusLine());
        var kept = new Kept();
        builder.Services.AddSingleton(kept);
        builder.Services.AddOpenTelemetry().AddDesk().AddShell()
            .WithTracing(tracing => tracing.AddInMemoryExporter(kept.Spans))
            .WithMetrics(metrics => metrics.AddInMemoryExporter(kept.Metrics))
            .WithLogging(logging => logging.AddInMemoryExporter(kept.Logs));
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        change(builder.Services);
        WebApplication app = LocalShell.Map(builder.Build());
        await app.StartAsync();
        return new WatchedShell(app);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public Task<SourceReference> UploadAsync(string name, string text) =>
        Services.GetRequiredService<ArticleUploads>().PutAsync(name, System.Text.Encoding.UTF8.GetBytes(text), "text/plain", default);

    public async Task<Story> WhenAsync(string storyId, Func<Story, bool> isReady)
    {
        using var patience = new CancellationTokenSource(Patience);
        var stories = Services.GetRequiredService<IStoryStore>();
        while (true)
        {
            if (await stories.FindAsync(storyId, patience.Token) is { } found && isReady(found.Value)) return found.Value;
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>A span is told when it ends, which is a moment after the story shows it.</summary>
    public async Task<IReadOnlyList<Activity>> TraceAsync(string storyId, string last)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!Spans.Any(span => span.DisplayName == last && Equals(span.GetTagItem(Copydesk.Telemetry.DeskTelemetry.StoryId), storyId))) await Task.Delay(20, patience.Token);
        return TraceTree.Of(storyId, Spans);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private sealed class Kept
    {
        public SafeList<Activity> Spans { get; } = [];

        public SafeList<LogRecord> Logs { get; } = [];

        public SafeList<MetricSnapshot> Metrics { get; } = [];
    }
}
