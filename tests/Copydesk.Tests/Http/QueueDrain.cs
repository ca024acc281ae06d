using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.Extensions.Hosting;

namespace Copydesk.Tests.Http;

/// <summary>Works on the queue in memory as the shells do on theirs.</summary>
internal sealed class QueueDrain(InMemoryDigestQueue queue, ArticleWorker worker) : BackgroundService
{
    /// <summary>Requests wait while this is true.</summary>
    public bool IsPaused { get; set; }

    public DigestRequest? Next => queue.Requests is [var next, ..] ? next : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!IsPaused && queue.TryTake(out var request)) await worker.HandleAsync(request, stoppingToken);
            else await Task.Delay(5, stoppingToken);
        }
    }
}
