using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Reading;
using Copydesk.Telemetry;
using Microsoft.Extensions.Options;

namespace Copydesk;

/// <summary>The stages that need no storage: a digest for a submission, now; nothing is stored or published.</summary>
public sealed class ArticleDigester(
    ArticleReader reader, IDigestEngine engine, DigestProver prover, ClaimRepair repair, ProofGate gate, IOptions<DigestOptions> options)
{
    /// <param name="how">Null takes the configured options.</param>
    /// <exception cref="CopydeskException">The submission can't be read as an article.</exception>
    public async Task<ProvenDigest> DigestAsync(Submission submission, DigestOptions? how, CancellationToken ct)
    {
        Article article = await Stage.Read.RunAsync(() => reader.ReadAsync(submission, ct).AsTask());
        DigestOptions asked = (how ?? options.Value) with { Caller = submission.Caller };
        Digest digest = await Stage.Digest.RunAsync(() => engine.DigestAsync(article, asked, ct));
        DigestProofs proofs = Stage.Prove.Run(() => prover.Prove(article, digest));
        DigestProofs repaired = await Stage.Repair.RunAsync(() => repair.RepairAsync(proofs, asked, ct));
        ProvenDigest proven = gate.Pass(repaired, engine.Identity, ArticlePipeline.Version);
        DeskMetrics.CountClaims(proven.ClaimCount, proven.Dropped.Count, isHeld: false);
        return proven;
    }
}
