using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>What is asked of the model at once: these sentences of the article, under the numbers that they have in the whole.</summary>
/// <param name="Again">Why the answer before could not be used; null when this is the first.</param>
internal sealed record ChatQuestion(Article Article, IReadOnlyList<Sentence> Sentences, DigestOptions Options, string? Again = null)
{
    /// <summary>Part of a longer article, or what was chosen from its parts.</summary>
    public bool IsPart => Sentences.Count < Article.Sentences.Count;
}
