using Copydesk.Cli.Npm;

namespace Copydesk.Cli.Azurite;

/// <summary>The storage of <c>serve</c> when none is named: the Azurite that already answers on its own ports, else one of ours there.</summary>
internal sealed class LocalStorage : IAsyncDisposable
{
    private readonly AzuriteServer? _own;

    private LocalStorage(AzuriteServer? own) => _own = own;

    /// <summary>Somebody else started it: another desk may work on the same stories and the same site.</summary>
    public bool IsShared => _own is null;

    public const string ConnectionString = "UseDevelopmentStorage=true";

    /// <exception cref="CopydeskException">Another program has a port, or Azurite can't be installed or started.</exception>
    public static async Task<LocalStorage> OpenAsync(NodeEnvironment environment, Action<string> say, CancellationToken ct)
    {
        AzuritePorts ports = AzuritePorts.Default;
        if (await IsRunningAsync(ports, ct)) return new LocalStorage(own: null);

        AzuriteInstallation installation = await AzuriteInstallation.EnsureAsync(environment, say, ct);
        return new LocalStorage(await AzuriteServer.StartAsync(installation, ports, Path.Combine(environment.DataFolder, "storage"), [], ct));
    }

    public async ValueTask DisposeAsync()
    {
        if (_own is not null) await _own.DisposeAsync();
    }

    private static async Task<bool> IsRunningAsync(AzuritePorts ports, CancellationToken ct)
    {
        int answering = 0;
        foreach (int port in ports.All)
        {
            Listener listener = await AzuriteAnswer.AskAsync(port, ct);
            if (listener == Listener.Other) throw AzuriteFailure.PortTaken(port);
            if (listener == Listener.Azurite) answering++;
        }

        return answering switch
        {
            0 => false,
            3 => true,
            _ => throw AzuriteFailure.Incomplete(),
        };
    }
}
