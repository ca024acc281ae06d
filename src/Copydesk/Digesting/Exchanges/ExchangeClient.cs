using Copydesk.Digesting.Chat;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Exchanges;

/// <summary>Common to the clients that keep exchanges.</summary>
public abstract class ExchangeClient(IChatClient client, IExchangeStore store) : DelegatingChatClient(client)
{
    private protected async Task<ChatResponse> AskAndKeepAsync(
        string hash, IReadOnlyList<ChatMessage> messages, ChatOptions? options, Func<ChatResponse, bool> isWorthKeeping, CancellationToken ct)
    {
        ChatResponse response = await base.GetResponseAsync(messages, options, ct);
        if (isWorthKeeping(response)) await store.SaveAsync(ExchangeOf(hash, options, response), ct);
        return response;
    }

    private static Exchange ExchangeOf(string hash, ChatOptions? options, ChatResponse response)
    {
        var subject = ChatSubject.Of(options);
        bool isRefusal = response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().Any();
        return new Exchange(
            hash,
            subject.ArticleSha256,
            subject.PromptVersion,
            options?.ModelId,
            response.CreatedAt ?? throw new InvalidOperationException("A response without a time."),
            isRefusal ? null : response.Text,
            response.FinishReason?.Value,
            response.Usage?.InputTokenCount ?? 0,
            response.Usage?.OutputTokenCount ?? 0);
    }
}
