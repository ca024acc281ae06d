using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Reading;
using Microsoft.Extensions.Options;

namespace Copydesk;

/// <summary>The stages that need no storage: a digest for a submission, now; nothing is stored or published.</summary>
public sealed class ArticleDigester(ArticleReader reader, IDigestEngine engine, DigestProver prover, IOptions<DigestOptions> options)
{
    /// <param name="how">Null takes the configured options.</param>
    /// <exception cref="CopydeskException">The submission can't be read as an article.</exception>
    public async Task<ProvenDigest> DigestAsync(Submission submission, DigestOptions? how, CancellationToken ct)
    {
        Article article = await reader.ReadAsync(submission, ct);
        Digest digest = await engine.DigestAsync(article, (how ?? options.Value) with { Caller = submission.Caller }, ct);
        return prover.Prove(article, digest, engine.Identity, ArticlePipeline.Version);
    }
}
