namespace Copydesk.Digesting.Chat;

/// <summary>
/// The model gave no usable answer: not the caller's fault.
/// The message is safe to show: it holds nothing of the article, nor of the answer.
/// </summary>
/// <param name="code">Stable kebab-case name of the failure, for example <c>model-answer-cut</c>.</param>
public sealed class ChatEngineException(string code, ModelFailureKind kind, string message, Exception? inner = null) : Exception(message, inner), ICodedError
{
    public string Code { get; } = code;

    public ModelFailureKind Kind { get; } = kind;

    /// <summary>How long the model's server asks to be left alone, when it says so.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
