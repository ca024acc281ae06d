using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>What Program built, kept for the test that ran it; running it ends at once.</summary>
internal sealed class UnstartedHost : IHost
{
    private readonly IHost _built;

    public UnstartedHost(IHost built, bool isWebApplication)
    {
        _built = built;
        IsWebApplication = isWebApplication;
        Last = this;
    }

    public static UnstartedHost? Last { get; private set; }

    public bool IsWebApplication { get; }

    public IServiceProvider Services => _built.Services;

    public Task StartAsync(CancellationToken cancellationToken = default)
    {
        Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Run disposes; the test still wants the services.</summary>
    public void Dispose()
    {
    }
}
