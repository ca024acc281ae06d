using Copydesk.Reading;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Copydesk.Digesting.Chat;

/// <summary>Digests with a language model: it sees the article as numbered sentences and cites the numbers as evidence.</summary>
public sealed partial class ChatEngine(IChatClient client, IOptions<ChatEngineOptions> options, TimeProvider clock, ILogger<ChatEngine> logger)
    : IDigestEngine, IDigestRepair
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

    /// <summary>The digest is there already, so an answer that can't be used repairs nothing, and nothing else is lost.</summary>
    /// <exception cref="ChatEngineException">The model is away, or its budget spent.</exception>
    public async Task<Digest> RepairAsync(
        Article article, Digest digest, IReadOnlyList<FailedClaim> failed, DigestOptions options, CancellationToken ct)
    {
        var talk = new ModelTalk(client, _options, clock);
        Digest repaired = digest;
        try
        {
            repaired = new RepairedDigest(article, digest).With(await new RepairInParts(talk, _options, article).AskAsync(failed, options, ct));
        }
        catch (ChatEngineException error) when (error.Kind is not ModelFailureKind.Away)
        {
            LogNoRepair(error, error.Code);
        }
        return repaired with { Usage = digest.Usage.Plus(talk.Usage), MadeAt = talk.AnsweredAt ?? digest.MadeAt };
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model repaired no claim: {Code}.")]
    private partial void LogNoRepair(Exception error, string code);
}
