using Copydesk.Digesting;
using Copydesk.Reading;

namespace Copydesk.Tests.Telemetry;

/// <summary>An engine that has a bug, which one article brings to light each time.</summary>
internal sealed class PoisonedEngine(IDigestEngine engine, string poison) : IDigestEngine, IDigestRepair
{
    public EngineIdentity Identity => engine.Identity;

    public Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct) =>
        article.Text.Contains(poison, StringComparison.Ordinal) ? throw new InvalidOperationException("A bug of ours.") : engine.DigestAsync(article, options, ct);

    public Task<Digest> RepairAsync(Article article, Digest digest, IReadOnlyList<FailedClaim> failed, DigestOptions options, CancellationToken ct) =>
        ((IDigestRepair)engine).RepairAsync(article, digest, failed, options, ct);
}
