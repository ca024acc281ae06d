using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

/// <summary>What every implementation of a port promises. Facts are skippable because some need Node.</summary>
public abstract class PortConformance<TPort> : IAsyncLifetime where TPort : class
{
    private TPort? _store;

    protected TPort Store => _store!;

    protected static CancellationToken None => CancellationToken.None;

    public async Task InitializeAsync() => _store = await OpenAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Empty.</summary>
    protected abstract Task<TPort> OpenAsync();
}
