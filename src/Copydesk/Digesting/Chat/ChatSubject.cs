using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Chat;

/// <summary>Whom and what a question to the model is for; it travels with the question as far as our own clients, never to the model.</summary>
/// <param name="Caller">Whose budget pays; null when nobody is known.</param>
public sealed record ChatSubject(string ArticleSha256, string PromptVersion, string? Caller)
{
    private const string Key = "copydesk.subject";

    public static ChatSubject Of(ChatOptions? options) =>
        options?.AdditionalProperties?[Key] as ChatSubject ?? throw new InvalidOperationException("A question without a subject.");

    internal ChatOptions On(ChatOptions options)
    {
        (options.AdditionalProperties ??= [])[Key] = this;
        return options;
    }

    /// <summary>The same options without the subject.</summary>
    public static ChatOptions? Off(ChatOptions? options)
    {
        ChatOptions? bare = options?.Clone();
        bare?.AdditionalProperties?.Remove(Key);
        return bare;
    }
}
