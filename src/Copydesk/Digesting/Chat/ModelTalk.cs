using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Chat;

/// <summary>The asking for one digest, or for its repair: again when an answer can't be used, and counting what it all costs.</summary>
internal sealed class ModelTalk(IChatClient client, ChatEngineOptions options, TimeProvider clock)
{
    /// <summary>Questions for one answer: a model that twice gives nothing to use would mostly go on like that, for money.</summary>
    private const int MostTries = 2;

    private readonly Lock _counting = new();

    public EngineUsage Usage { get; private set; } = EngineUsage.None;

    /// <summary>When the last answer came; of a replayed answer, when it came first.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <exception cref="ChatEngineException">No answer, or none that can be used.</exception>
    public async Task<TAnswer> AskAsync<TAnswer>(ModelQuestion<TAnswer> question, CancellationToken ct)
    {
        for (int tries = 1; ; tries++)
        {
            ChatResponse response = await AnswerAsync(question, ct);
            Count(response);
            try
            {
                return question.Read(response);
            }
            catch (ChatEngineException error) when (error.Kind is ModelFailureKind.Unusable && tries < MostTries)
            {
                question = question.AskedAgain(error);
            }
        }
    }

    private async Task<ChatResponse> AnswerAsync<TAnswer>(ModelQuestion<TAnswer> question, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            return await client.GetResponseAsync(question.Messages, SubjectOf(question).On(HowToAnswer(question.Format)), either.Token);
        }
        catch (OperationCanceledException late) when (!ct.IsCancellationRequested)
        {
            // Ours, or that of the provider's client, which has the same length and may be the first to fire.
            throw new ChatEngineException(
                "model-timeout", ModelFailureKind.Away,
                $"The model did not answer within {options.Timeout} ({ChatEngineOptions.Section}:{nameof(options.Timeout)}).", late);
        }
    }

    private static ChatSubject SubjectOf<TAnswer>(ModelQuestion<TAnswer> question) => new(question.Article.TextSha256, ChatPrompt.Version, question.Options.Caller);

    private ChatOptions HowToAnswer(ChatResponseFormat format) => new()
    {
        ModelId = options.Model,
        Temperature = options.Temperature,
        MaxOutputTokens = options.MaxOutputTokens,
        ResponseFormat = format,
        AdditionalProperties = new() { ["strict"] = true },
    };

    private void Count(ChatResponse response)
    {
        EngineUsage spent = options.UsageOf(response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0);
        lock (_counting)
        {
            Usage = Usage.Plus(spent);
            if (!(response.CreatedAt < AnsweredAt)) AnsweredAt = response.CreatedAt ?? AnsweredAt;
        }
    }
}
