using Copydesk.Digesting.Chat;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Exchanges;

/// <summary>Answers from recordings only: no network, and the time at which the model answered.</summary>
public sealed class ReplayingClient(FolderExchangeStore recordings) : IChatClient
{
    /// <exception cref="CopydeskException">This was not recorded.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await recordings.FindAsync(RequestHash.Of(messages, options), cancellationToken) is { } recorded
            ? recorded.Response()
            : throw await MissingAsync(ChatSubject.Of(options), options?.ModelId, cancellationToken);

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("The desk asks for whole answers.");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private async Task<CopydeskException> MissingAsync(ChatSubject subject, string? model, CancellationToken ct)
    {
        Exchange[] others = await recordings.FindAllAsync(subject.ArticleSha256, ct);
        string why = others switch
        {
            [] => "None of this article is in it.",
            [var other, ..] when other.PromptVersion != subject.PromptVersion =>
                $"{FolderExchangeStore.NameOf(other)} was made with prompt version {other.PromptVersion} and no longer fits: this is version {subject.PromptVersion}.",
            [var other, ..] when other.Model != model =>
                $"{FolderExchangeStore.NameOf(other)} was made with the model {other.Model} and does not fit {model}.",
            [var other, ..] => $"{FolderExchangeStore.NameOf(other)} was made with other options and does not fit these.",
        };
        return new CopydeskException("recording-missing", $"The folder {recordings.Folder} has no recording that answers this question. {why} Record it again with --record.");
    }
}
