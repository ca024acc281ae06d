using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Exchanges;

/// <summary>Keeps every exchange, so that the same run can be made again without the model.</summary>
public sealed class RecordingClient(IChatClient client, IExchangeStore store) : ExchangeClient(client, store)
{
    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatMessage[] asked = [.. messages];
        return AskAndKeepAsync(RequestHash.Of(asked, options), asked, options, _ => true, cancellationToken);
    }
}
