using Microsoft.Extensions.Hosting;

namespace Copydesk.Publishing;

/// <summary>A new site is there, empty, before its first story.</summary>
internal sealed class SiteStart(SitePublisher publisher) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => publisher.OpenAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
