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

    public Task EnqueueAsync(DigestRequest request, CancellationToken ct)
    {
        _requests.Enqueue(request);
        return Task.CompletedTask;
    }

    public Task EnqueueLaterAsync(DigestRequest request, TimeSpan delay, CancellationToken ct) => EnqueueAsync(request, ct);

    public bool TryTake([NotNullWhen(true)] out DigestRequest? request) => _requests.TryDequeue(out request);
}
