using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing;
using Copydesk.Reading;
using Copydesk.Storing;
using Microsoft.Extensions.Options;

namespace Copydesk;

/// <summary>The flow of an article through the desk; each stage takes the record of the stage before.</summary>
public sealed class ArticlePipeline(
    ArticleReader reader,
    IDigestEngine engine,
    DigestProver prover,
    ClaimRepair repair,
    ProofGate gate,
    ProofPolicy policy,
    StoryDesk desk,
    SitePublisher publisher,
    IOptions<DigestOptions> options)
{
    /// <summary>Raised when the same text, digested the same way, would give another digest.</summary>
    public const string Version = "1";

    /// <summary>From a queued request to a published, or held, story.</summary>
    /// <returns>The story as it now stands, or null when the request is out of date.</returns>
    /// <exception cref="CopydeskException">The submission can't be read as an article.</exception>
    public async Task<Story?> RunAsync(DigestRequest request, CancellationToken ct)
    {
        if (await desk.ReceiveAsync(request, ct) is not { } assignment) return null;

        Article article = await reader.ReadAsync(assignment.Submission, ct);
        DigestOptions how = options.Value with { Caller = assignment.Submission.Caller };
        string key = RevisionKey.Of(article, engine.Identity, how, policy.Options, Version);
        if (assignment.Story.FindRevision(key) is { } known)
            return await publisher.PublishAsync(await desk.MakeCurrentAsync(assignment, known, ct), ct);

        Digest digest = await engine.DigestAsync(article, how, ct);
        DigestProofs proofs = prover.Prove(article, digest);
        DigestProofs repaired = await repair.RepairAsync(proofs, how, ct);
        ProvenDigest proven = gate.Pass(repaired, engine.Identity, Version);
        ProvenDigest kept = await desk.KeepAsync(assignment, article, proven, key, ct);
        Decision decision = policy.Decide(kept);
        Story story = await desk.SaveAsync(assignment, kept, decision, key, ct);
        return await publisher.PublishAsync(story, ct);
    }
}
