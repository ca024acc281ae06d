using Copydesk.Digesting;

namespace Copydesk.Proving;

/// <summary>Sends failing claims back to the engine with what is wrong with them, and proves what comes of it; a few times at most.</summary>
public sealed class ClaimRepair(IDigestEngine engine, DigestProver prover, ProofPolicy policy)
{
    public async Task<DigestProofs> RepairAsync(DigestProofs proofs, DigestOptions options, CancellationToken ct)
    {
        if (engine is not IDigestRepair repair) return proofs;

        DigestProofs now = proofs;
        FailedClaim[] failed = [.. Failed(proofs)];
        var sent = new HashSet<(DigestPart Part, int Index)>();
        for (int round = 0; round < policy.Options.MaxRepairs && failed.Length > 0; round++)
        {
            sent.UnionWith(failed.Select(claim => (claim.Part, claim.Index)));
            Digest mended = await repair.RepairAsync(now.Article, now.Digest, failed, options, ct);
            now = prover.Prove(now.Article, mended);

            // What came back as it went would be asked the same again.
            HashSet<string> asked = [.. failed.Select(claim => claim.Text)];
            failed = [.. Failed(now).Where(claim => !asked.Contains(claim.Text))];
        }
        return now with { Repairs = now.Claims.Count(claim => sent.Contains((claim.Part, claim.Index)) && policy.MayPublish(claim)) };
    }

    private IEnumerable<FailedClaim> Failed(DigestProofs proofs) => proofs.Claims.Where(policy.MayRepair).Select(claim => claim.AsFailed());
}
