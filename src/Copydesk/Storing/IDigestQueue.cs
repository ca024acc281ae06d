namespace Copydesk.Storing;

/// <summary>The queue <c>digest-requests</c>.</summary>
public interface IDigestQueue
{
    Task EnqueueAsync(DigestRequest request, CancellationToken ct);
}
