using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemoryDigestQueue : IDigestQueue
{
    private readonly ConcurrentQueue<DigestRequest> _requests = new();

    /// <summary>Waiting, oldest first.</summary>
    public IReadOnlyList<DigestRequest> Requests => [.. _requests];

    /// <summary>Takes nothing, as when the process dies before it asks.</summary>
    public bool Refuses { get; set; }

    public Task EnqueueAsync(DigestRequest request, CancellationToken ct)
    {
        if (Refuses) throw new IOException("The queue is away.");
        _requests.Enqueue(request);
        return Task.CompletedTask;
    }

    public Task EnqueueLaterAsync(DigestRequest request, TimeSpan delay, CancellationToken ct) => EnqueueAsync(request, ct);

    public bool TryTake([NotNullWhen(true)] out DigestRequest? request) => _requests.TryDequeue(out request);
}
