using Copydesk.Reading;

namespace Copydesk.Digesting;

/// <summary>The default engine: deterministic, local, and in the article's own words.</summary>
public sealed class ExtractiveEngine : IDigestEngine
{
    public EngineIdentity Identity { get; } = new("extractive");

    public Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct)
    {
        Claim[] summary = [.. article.Sentences.Take(options.SentenceCount).Select(s => new Claim(s.Span.In(article.Text), [s.Span]))];
        var digest = new Digest(summary[0], summary, [], [], [], EngineUsage.None);
        return Task.FromResult(digest);
    }
}
