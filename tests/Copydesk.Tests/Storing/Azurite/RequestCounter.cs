using Azure.Core;
using Azure.Core.Pipeline;

namespace Copydesk.Tests.Storing.Azurite;

/// <summary>Counts the requests of a client, and their bytes back.</summary>
internal sealed class RequestCounter : HttpPipelineSynchronousPolicy
{
    private int _requests;

    public int Requests => _requests;

    public void Reset() => _requests = 0;

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref _requests);
}
