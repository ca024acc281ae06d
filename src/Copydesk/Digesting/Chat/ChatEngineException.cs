namespace Copydesk.Digesting.Chat;

/// <summary>
/// The model gave no usable answer: neither the caller's fault nor ours, and perhaps better at the next try.
/// The message is safe to show: it holds nothing of the article, nor of the answer.
/// </summary>
public sealed class ChatEngineException : Exception
{
    /// <param name="code">Stable kebab-case name of the failure, for example <c>model-answer-cut</c>.</param>
    public ChatEngineException(string code, string message) : base(message) => Code = code;

    public ChatEngineException(string code, string message, Exception inner) : base(message, inner) => Code = code;

    public string Code { get; }
}
