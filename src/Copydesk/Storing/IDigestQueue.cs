namespace Copydesk.Storing;

/// <summary>The queue <c>digest-requests</c>.</summary>
public interface IDigestQueue
{
    Task EnqueueAsync(DigestRequest request, CancellationToken ct);

    /// <summary>Nobody sees the request before <paramref name="delay"/> has passed: up to seven days.</summary>
    Task EnqueueLaterAsync(DigestRequest request, TimeSpan delay, CancellationToken ct);
}
