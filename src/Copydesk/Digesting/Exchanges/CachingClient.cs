using Copydesk.Digesting.Chat;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Exchanges;

/// <summary>Asks no question twice: text, options, prompt version and model make the request, and a known request costs nothing.</summary>
public sealed class CachingClient(IChatClient client, IExchangeStore store) : ExchangeClient(client, store)
{
    private readonly IExchangeStore _store = store;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatMessage[] asked = [.. messages];
        string hash = RequestHash.Of(asked, options);
        return await _store.FindAsync(hash, cancellationToken) is { } known
            ? (known with { InputTokens = 0, OutputTokens = 0 }).Response()
            : await AskAndKeepAsync(hash, asked, options, answer => ChatAnswerReader.CanRead(answer, options?.ResponseFormat), cancellationToken);
    }
}
