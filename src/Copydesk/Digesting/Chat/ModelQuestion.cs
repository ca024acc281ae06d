using Copydesk.Reading;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Chat;

/// <summary>What is asked of the model at once about these sentences of the article, under the numbers that they have in the whole.</summary>
internal abstract record ModelQuestion<TAnswer>(Article Article, IReadOnlyList<Sentence> Sentences, DigestOptions Options)
{
    /// <summary>Why the answer before could not be used; null when this is the first.</summary>
    public string? Again { get; init; }

    /// <summary>Part of a longer article, or what was chosen from it.</summary>
    public bool IsPart => Sentences.Count < Article.Sentences.Count;

    public abstract ChatResponseFormat Format { get; }

    public abstract IReadOnlyList<ChatMessage> Messages { get; }

    /// <exception cref="ChatEngineException">The response is no answer to this question.</exception>
    public abstract TAnswer Read(ChatResponse response);

    public virtual ModelQuestion<TAnswer> AskedAgain(ChatEngineException error) => this with { Again = error.Message.TrimEnd('.') };
}
