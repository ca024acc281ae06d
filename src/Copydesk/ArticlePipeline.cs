using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing;
using Copydesk.Reading;
using Copydesk.Storing;
using Copydesk.Telemetry;
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
        if (await Stage.Receive.RunAsync(() => desk.ReceiveAsync(request, ct)) is not { } assignment) return null;

        Article article = await Stage.Read.RunAsync(() => reader.ReadAsync(assignment.Submission, ct).AsTask());
        DigestOptions how = options.Value with { Caller = assignment.Submission.Caller };
        string key = RevisionKey.Of(article, engine.Identity, how, policy.Options, Version);
        if (assignment.Story.FindRevision(key) is { } known)
            return await PublishAsync(await Stage.Save.RunAsync(() => desk.MakeCurrentAsync(assignment, known, ct)), ct);

        Digest digest = await Stage.Digest.RunAsync(() => engine.DigestAsync(article, how, ct));
        DigestProofs proofs = Stage.Prove.Run(() => prover.Prove(article, digest));
        DigestProofs repaired = await Stage.Repair.RunAsync(() => repair.RepairAsync(proofs, how, ct));
        ProvenDigest proven = gate.Pass(repaired, engine.Identity, Version);
        ProvenDigest kept = await Stage.Keep.RunAsync(() => desk.KeepAsync(assignment, article, proven, key, ct));
        Decision decision = policy.Decide(kept);
        DeskMetrics.CountClaims(kept.ClaimCount, kept.Dropped.Count, decision.HoldReason is not null);
        Story story = await Stage.Save.RunAsync(() => desk.SaveAsync(assignment, kept, decision, key, ct));
        return await PublishAsync(story, ct);
    }

    private Task<Story> PublishAsync(Story story, CancellationToken ct) => Stage.Publish.RunAsync(() => publisher.PublishAsync(story, ct));
}
