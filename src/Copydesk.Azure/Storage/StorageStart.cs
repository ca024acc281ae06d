using Microsoft.Extensions.Hosting;

namespace Copydesk.Azure.Storage;

/// <summary>A host does not start before its storage stands.</summary>
internal sealed class StorageStart(StorageSetup setup) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => setup.EnsureAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
