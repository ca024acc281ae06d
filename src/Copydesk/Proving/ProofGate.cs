using Copydesk.Digesting;
using Copydesk.Digesting.Summarizing;
using Copydesk.Proving.DeskNotes;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>The proof gate: what a digest claims goes through as the policy says, or is dropped and said to be.</summary>
public sealed class ProofGate(ProofPolicy policy, TimeProvider clock)
{
    public ProvenDigest Pass(DigestProofs proofs, EngineIdentity engine, string pipelineVersion)
    {
        Article article = proofs.Article;
        Digest digest = proofs.Digest;
        ClaimProof[] standing = [.. proofs.Claims.Where(policy.MayPublish)];
        DroppedClaim[] dropped = [.. proofs.Claims.Where(claim => !policy.MayPublish(claim)).Select(Dropped)];
        ProvenClaim[] summary = [.. Of(DigestPart.Summary).Select(claim => claim.Claim)];
        return new ProvenDigest(
            digest.Language ?? article.Language,
            Of(DigestPart.Headline).FirstOrDefault()?.Claim.Text ?? Replacement(article, digest.Language is not null, summary),
            summary,
            [.. Of(DigestPart.KeyFacts).Select(claim => Fact(digest.KeyFacts[claim.Index], claim.Claim))],
            proofs.Entities,
            [.. Of(DigestPart.Timeline).Select(claim => new ProvenTimelineEntry(digest.Timeline[claim.Index].Date, claim.Claim.Text, claim.Claim.Evidence))],
            article.References,
            DeskNoteFinder.Find(article),
            article.IntakeNotes,
            dropped,
            Describe(article) with { Language = digest.Language is null ? null : article.Language },
            Origin(proofs, digest.StandIn?.Engine ?? engine, pipelineVersion, dropped.Length));

        IEnumerable<ClaimProof> Of(DigestPart part) => standing.Where(claim => claim.Part == part);
    }

    /// <summary>What an editor would put above it: the article's own title, if that is in the digest's language, or else the first proven sentence.</summary>
    private static string Replacement(Article article, bool isTranslated, ProvenClaim[] summary) =>
        article.Title is { } title && !(isTranslated && summary.Length > 0) && Voice.FaultOf(title, article) is null ? title : summary.FirstOrDefault()?.Text ?? "";

    private static ProvenFact Fact(KeyFact fact, ProvenClaim claim) =>
        new(fact.Id, fact.Kind, fact.Statement, fact.Figure, fact.Date, fact.Quote, claim.Evidence, claim.Proof);

    private static DroppedClaim Dropped(ClaimProof claim) =>
        new(claim.Part, claim.Claim.Text, claim.Proof.Status, claim.Fault, claim.Failures);

    private Provenance Origin(DigestProofs proofs, EngineIdentity engine, string pipelineVersion, int drops)
    {
        Digest digest = proofs.Digest;
        return new Provenance(
            engine.Engine, engine.Model, engine.PromptVersion, pipelineVersion, proofs.Article.SourceSha256, digest.MadeAt ?? clock.GetUtcNow(),
            digest.Usage.InputTokens, digest.Usage.OutputTokens, digest.Usage.CostUsd, proofs.Repairs, drops, digest.StandIn?.Failure);
    }

    private static DigestedArticle Describe(Article article) => new(
        article.Title,
        article.Byline,
        article.PublishedAt,
        article.SourceUrl,
        [.. article.Sections.Select(s => s.Heading).OfType<string>()],
        article.WordCount,
        article.TextSha256) { Tags = article.Tags };
}
