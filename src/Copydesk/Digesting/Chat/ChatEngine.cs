using Copydesk.Reading;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Copydesk.Digesting.Chat;

/// <summary>Digests with a language model: it sees the article as numbered sentences and cites the numbers as evidence.</summary>
public sealed class ChatEngine(IChatClient client, IOptions<ChatEngineOptions> options, TimeProvider clock) : IDigestEngine
{
    private readonly ChatEngineOptions _options = options.Value;

    public EngineIdentity Identity { get; } = new(EngineOptions.Chat, options.Value.Model, ChatPrompt.Version);

    /// <exception cref="CopydeskException">The article is longer than the settings allow.</exception>
    /// <exception cref="ChatEngineException">The model gave no usable answer.</exception>
    public async Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct)
    {
        RefuseTooLong(article);
        ChatResponse response = await AskAsync(ChatPrompt.For(article, options), ct);
        ChatAnswer answer = ChatAnswerReader.Read(response);
        EngineUsage usage = _options.UsageOf(response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0);
        return new AnsweredDigest(article, options).From(answer, usage);
    }

    private async Task<ChatResponse> AskAsync(IReadOnlyList<ChatMessage> question, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            return await client.GetResponseAsync(question, HowToAnswer(), either.Token);
        }
        catch (OperationCanceledException late) when (timeout.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new ChatEngineException(
                "model-timeout", $"The model did not answer within {_options.Timeout} ({ChatEngineOptions.Section}:{nameof(_options.Timeout)}).", late);
        }
    }

    private ChatOptions HowToAnswer() => new()
    {
        ModelId = _options.Model,
        Temperature = _options.Temperature,
        ResponseFormat = ChatAnswerReader.Format,
        AdditionalProperties = new() { ["strict"] = true },
    };

    private void RefuseTooLong(Article article)
    {
        int characters = article.Sentences.Sum(sentence => sentence.Span.Length);
        if (characters > _options.MaxCharacters)
        {
            throw new CopydeskException(
                "article-too-long-for-model",
                $"The article has {characters} characters, and {ChatEngineOptions.Section}:{nameof(_options.MaxCharacters)} allows the model "
                + $"{_options.MaxCharacters}. Raise the setting if the model can read more, or digest with the extractive engine.");
        }
    }
}
