using Copydesk.Digesting.Facts;
using Copydesk.Digesting.Summarizing;
using Copydesk.Reading;

namespace Copydesk.Digesting;

/// <summary>The default engine: deterministic, local, and in the article's own words.</summary>
public sealed class ExtractiveEngine : IDigestEngine
{
    public EngineIdentity Identity { get; } = new("extractive");

    /// <exception cref="CopydeskException">The article has no sentence.</exception>
    public Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct)
    {
        if (article.Sentences.Count == 0) throw NoSentences();

        IReadOnlyList<Sentence> summary = Summarizer.Summarize(article, options.SentenceCount);
        ArticleMentions mentions = ArticleMentions.Read(article);
        var digest = new Digest(
            Headlines.Of(article, summary[0]),
            [.. summary.Select(s => new Claim(s.Span.In(article.Text), [s.Span]))],
            FactFinder.Find(mentions, options),
            EntityFinder.Find(mentions),
            TimelineFinder.Find(mentions),
            EngineUsage.None);
        return Task.FromResult(digest);
    }

    internal static CopydeskException NoSentences() =>
        new("no-sentences", "The article has no sentences to summarize, only headings or references. Send its full text.");
}
