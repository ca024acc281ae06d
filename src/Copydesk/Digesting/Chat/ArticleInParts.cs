using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>
/// Asks about an article in parts that the model can read at once. Facts come from the parts, without repetition; the summary is asked of the
/// sentences that the parts' own summaries rest on, under their numbers in the whole article.
/// </summary>
internal sealed class ArticleInParts(ModelTalk talk, ChatEngineOptions options)
{
    public Task<ChatAnswer> AskAsync(Article article, DigestOptions how, CancellationToken ct) => AskAsync(article, article.Sentences, how, ct);

    private async Task<ChatAnswer> AskAsync(Article article, IReadOnlyList<Sentence> sentences, DigestOptions how, CancellationToken ct)
    {
        IReadOnlyList<IReadOnlyList<Sentence>> parts = ArticleParts.Of(article, sentences, options.PartTokens);
        if (parts.Count == 1) return await talk.AskAsync(new ChatQuestion(article, parts[0], how), ct);

        var answers = new ChatAnswer[parts.Count];
        await Parallel.ForAsync(
            0, parts.Count, new ParallelOptions { MaxDegreeOfParallelism = options.ParallelParts, CancellationToken = ct },
            async (part, token) => answers[part] = await talk.AskAsync(new ChatQuestion(article, parts[part], how), token));

        IReadOnlyList<Sentence> chosen = Chosen(article, answers, fewerThan: sentences.Count);
        ChatAnswer whole = await AskAsync(article, chosen, how with { MaxFacts = 0 }, ct);
        return whole with { Facts = MergedFacts.Of(answers, how.MaxFacts) };
    }

    /// <summary>What the parts' summaries rest on. A model that cites everything is cut, so that each round has less to read than the one before.</summary>
    private static Sentence[] Chosen(Article article, ChatAnswer[] answers, int fewerThan) =>
    [
        .. answers.SelectMany(answer => answer.Summary).SelectMany(claim => claim?.Sentences ?? [])
            .Where(number => number >= 0 && number < article.Sentences.Count)
            .Distinct().Take(fewerThan / 2).Order().Select(number => article.Sentences[number]),
    ];
}
