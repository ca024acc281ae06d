using System.Diagnostics;
using Copydesk.Cli.Npm;

namespace Copydesk.Cli.Azurite;

/// <summary>An Azurite of ours on loopback; it ends when this is disposed, and when our process dies.</summary>
internal sealed class AzuriteServer : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly ChildProcess _process;

    private AzuriteServer(ChildProcess process, AzuritePorts ports) => (_process, Ports) = (process, ports);

    public AzuritePorts Ports { get; }

    public int ProcessId => _process.Id;

    public string ConnectionString => AzuriteAccount.Development.ConnectionString(Ports);

    /// <param name="location">Folder of its data, used by one Azurite at a time; null keeps all in memory.</param>
    /// <param name="accounts">Accounts beside none other; empty for the development account.</param>
    /// <exception cref="CopydeskException">It ended at once, or did not answer in time.</exception>
    public static async Task<AzuriteServer> StartAsync(
        AzuriteInstallation installation, AzuritePorts ports, string? location, IReadOnlyList<AzuriteAccount> accounts, CancellationToken ct)
    {
        string[] place = location is null ? ["--inMemoryPersistence"] : ["--location", Directory.CreateDirectory(location).FullName];
        var start = new ProcessStartInfo(
            installation.Node,
            [
                "--require", installation.GuardScript, installation.Script, "--silent", "--disableTelemetry",
                "--blobHost", "127.0.0.1", "--blobPort", $"{ports.Blob}",
                "--queueHost", "127.0.0.1", "--queuePort", $"{ports.Queue}",
                "--tableHost", "127.0.0.1", "--tablePort", $"{ports.Table}",
                .. place,
            ])
        {
            WorkingDirectory = installation.Folder,
        };
        start.Environment.Remove("AZURITE_ACCOUNTS");
        if (accounts.Count > 0) start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', accounts.Select(a => $"{a.Name}:{a.Key}"));

        var server = new AzuriteServer(ChildProcess.Start(start), ports);
        try
        {
            await server.WaitAsync(ct);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.EndAsync(EndPatience);
        _process.Dispose();
    }

    private async Task WaitAsync(CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        while (!await AzuriteAnswer.IsCompleteAsync(Ports, ct))
        {
            if (_process.HasExited)
            {
                await _process.WaitForExitAsync(ct); // Its last words may still be on their way.
                throw AzuriteFailure.NotStarted(_process.Complaint);
            }

            if (waited.Elapsed > StartPatience) throw AzuriteFailure.NotStarted($"it did not answer within {StartPatience.TotalSeconds} s.");
            await Task.Delay(Pause, ct);
        }
    }
}
