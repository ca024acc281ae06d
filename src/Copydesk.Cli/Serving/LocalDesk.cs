using System.Net;
using System.Net.Sockets;
using Copydesk.Azure.Local;
using Copydesk.Azure.Storage;
using Copydesk.Cli.Azurite;
using Copydesk.Cli.Npm;
using Copydesk.Cli.Serving.Samples;
using Copydesk.Cli.Stored;
using Copydesk.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Copydesk.Cli.Serving;

/// <summary>Starts the local shell, tells where to look, and stops all that it started.</summary>
internal sealed class LocalDesk(ServeOptions options)
{
    private readonly StatusLine _status = new();

    public async Task<int> RunAsync(CancellationToken ct)
    {
        RefuseSamplesElsewhere();
        LoopbackPort.Ensure(options.Host ?? IPAddress.Loopback, options.Port);
        await using LocalStorage? local = HasStorage ? null : await OpenStorageAsync(ct);
        await using WebApplication app = LocalShell.Build(options, options.Storage ?? (local is null ? null : LocalStorage.ConnectionString), _status);
        try
        {
            await StartAsync(app, ct);
            if (options.Samples) await RunSamplesAsync(app.Services, ct);
            foreach (string line in Welcome.Lines(options)) _status.Write(line);
            await app.WaitForShutdownAsync(ct);
        }
        finally
        {
            _status.Clear();

            // A setting that is refused stops the host before it has anything to stop, and stopping it would hide the reason.
            if (app.Lifetime.ApplicationStarted.IsCancellationRequested) await app.StopAsync(CancellationToken.None);
        }

        _status.Write("Stopped.");
        return 0;
    }

    private StorageOptions Storage => StorageChoice.With(options.Storage);

    private bool HasStorage => StorageChoice.IsSet(Storage);

    /// <summary>With the samples every story is shown in full: right for ours on this machine, wrong for what an account may hold.</summary>
    private void RefuseSamplesElsewhere()
    {
        if (!options.Samples || !HasStorage || Storage.IsEmulator()) return;
        throw new UsageException(
            "--samples publishes whole texts, so it is for local storage only; leave it out, or have Azurite started by giving neither --storage "
            + $"nor {StorageChoice.ConnectionSetting} nor {StorageChoice.AccountSetting}.");
    }

    private async Task<LocalStorage> OpenStorageAsync(CancellationToken ct)
    {
        _status.Show("Starting Azurite, the local storage");
        LocalStorage local = await LocalStorage.OpenAsync(NodeEnvironment.OfThisUser(), what => _status.Show(what), ct);
        if (local.IsShared) _status.Write("Using the Azurite that already runs on port 10000. Another desk that uses it shares these stories and their site; --storage names another storage.");
        return local;
    }

    private async Task StartAsync(WebApplication app, CancellationToken ct)
    {
        _status.Show("Starting the desk");
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException { InnerException: SocketException taken })
        {
            throw LoopbackPort.Refused(options.Port, taken);
        }
    }

    private async Task RunSamplesAsync(IServiceProvider services, CancellationToken ct)
    {
        var run = new SampleRun(
            services.GetRequiredService<ArticleUploads>(),
            services.GetRequiredService<IStoryStore>(),
            _status,
            services.GetRequiredService<TimeProvider>());
        IReadOnlyList<SampleOutcome> outcomes = await run.RunAsync(ct);
        _status.Write($"{outcomes.Count(o => o.Story.State is StoryState.Published)} of {outcomes.Count} samples are published:");
        foreach (SampleOutcome outcome in outcomes) _status.Write($"  {outcome}");
    }
}
