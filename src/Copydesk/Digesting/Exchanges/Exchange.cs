using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Exchanges;

/// <summary>One question to a model and its answer. Of the question only its hash is kept; the answer may hold words of the article.</summary>
/// <param name="RequestSha256">See <see cref="RequestHash"/>.</param>
/// <param name="Text">Null when the model refused.</param>
/// <param name="FinishReason">As the provider named it.</param>
public sealed record Exchange(
    string RequestSha256,
    string ArticleSha256,
    string PromptVersion,
    string? Model,
    DateTimeOffset AnsweredAt,
    string? Text,
    string? FinishReason,
    long InputTokens,
    long OutputTokens)
{
    /// <summary>A response with these values, as if the model gave it again.</summary>
    internal ChatResponse Response() => new(new ChatMessage(ChatRole.Assistant, [Text is { } text ? new TextContent(text) : new ErrorContent("refused")]))
    {
        FinishReason = FinishReason is { } reason ? new ChatFinishReason(reason) : null,
        CreatedAt = AnsweredAt,
        Usage = new UsageDetails { InputTokenCount = InputTokens, OutputTokenCount = OutputTokens },
    };
}
