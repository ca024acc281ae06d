using Copydesk.Reading;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Copydesk.Digesting.Chat;

/// <summary>Digests with a language model: it sees the article as numbered sentences and cites the numbers as evidence.</summary>
public sealed class ChatEngine(IChatClient client, IOptions<ChatEngineOptions> options, TimeProvider clock) : IDigestEngine
{
    private readonly ChatEngineOptions _options = options.Value;

    public EngineIdentity Identity { get; } = new(EngineOptions.Chat, options.Value.Model, ChatPrompt.Version);

    /// <exception cref="CopydeskException">The article has no sentence, or is longer than the settings allow.</exception>
    /// <exception cref="ChatEngineException">The model gave no usable answer.</exception>
    public async Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct)
    {
        if (article.Sentences.Count == 0) throw ExtractiveEngine.NoSentences();
        RefuseTooLong(article);
        var talk = new ModelTalk(client, _options, clock);
        ChatAnswer answer = await new ArticleInParts(talk, _options).AskAsync(article, options, ct);
        return new AnsweredDigest(article, options).From(answer, talk.Usage) with { MadeAt = talk.AnsweredAt };
    }

    private void RefuseTooLong(Article article)
    {
        int characters = article.Sentences.Sum(sentence => sentence.Span.Length);
        if (characters > _options.MaxCharacters)
        {
            throw new CopydeskException(
                "article-too-long-for-model",
                $"The article has {characters} characters, and {ChatEngineOptions.Section}:{nameof(_options.MaxCharacters)} allows the model "
                + $"{_options.MaxCharacters}. Raise the setting, or digest with the extractive engine.");
        }
    }
}
