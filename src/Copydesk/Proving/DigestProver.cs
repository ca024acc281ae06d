using Copydesk.Digesting;
using Copydesk.Digesting.Summarizing;
using Copydesk.Proving.DeskNotes;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>The proof gate: what a digest claims goes through it proven, or is dropped and said to be.</summary>
public sealed class DigestProver(TimeProvider clock)
{
    public ProvenDigest Prove(Article article, Digest digest, EngineIdentity engine, string pipelineVersion)
    {
        var prover = new ClaimProver(article);
        var values = new ValueProver(article, prover);
        var dropped = new List<DroppedClaim>();

        ProvenClaim[] summary = [.. digest.Summary.Select(prover.Prove).Where(claim => Keep("summary", article, claim.Text, claim.Proof, dropped))];
        ProvenFact[] facts = [.. digest.KeyFacts.Select(values.Prove)
            .Where(fact => Keep("keyFacts", article, fact.Statement, fact.Proof, dropped))];
        ProvenTimelineEntry[] timeline = [.. digest.Timeline
            .Select(entry => (entry.Date, Claim: values.Prove(entry)))
            .Where(entry => Keep("timeline", article, entry.Claim.Text, entry.Claim.Proof, dropped))
            .Select(entry => new ProvenTimelineEntry(entry.Date, entry.Claim.Text, entry.Claim.Evidence))];

        return new ProvenDigest(
            article.Language,
            ProvenHeadline(article, digest, prover, summary, dropped),
            summary,
            facts,
            [.. digest.Entities.Where(entity => prover.Stands(entity.Name)).Select(entity => Bounded(entity, prover))],
            timeline,
            article.References,
            DeskNoteFinder.Find(article),
            article.IntakeNotes,
            dropped,
            Describe(article),
            Origin(article, digest, digest.StandIn?.Engine ?? engine, pipelineVersion));
    }

    private Provenance Origin(Article article, Digest digest, EngineIdentity engine, string pipelineVersion) => new(
        engine.Engine, engine.Model, engine.PromptVersion, pipelineVersion, article.SourceSha256, digest.MadeAt ?? clock.GetUtcNow(),
        digest.Usage.InputTokens, digest.Usage.OutputTokens, digest.Usage.CostUsd, digest.StandIn?.Failure);

    /// <summary>A headline must be supported; where it is not, the article's own title or the first proven sentence stands for it.</summary>
    private static string ProvenHeadline(
        Article article, Digest digest, ClaimProver prover, ProvenClaim[] summary, List<DroppedClaim> dropped)
    {
        ProvenClaim headline = prover.Prove(digest.Headline);
        if (Keep("headline", article, headline.Text, headline.Proof, dropped)) return headline.Text;
        return article.Title ?? summary.FirstOrDefault()?.Text ?? "";
    }

    /// <summary>A role must be made of the article's own words, in any form: "analyst" where it says "analysts".</summary>
    private static Entity Bounded(Entity entity, ClaimProver prover) =>
        entity.Role is null || prover.KnowsWordsOf(entity.Role) ? entity : entity with { Role = null };

    private static bool Keep(string part, Article article, string text, Proof proof, List<DroppedClaim> dropped)
    {
        string? fault = Voice.FaultOf(text, article);
        if (ProofPolicy.MayPublish(proof) && fault is null) return true;

        string reason = string.Join(" ", proof.Checks.Where(c => c.Outcome is CheckOutcome.Failed or CheckOutcome.Doubted).Select(c => c.Message));
        dropped.Add(new DroppedClaim(part, text, proof.Status, fault ?? reason));
        return false;
    }

    private static DigestedArticle Describe(Article article) => new(
        article.Title,
        article.Byline,
        article.PublishedAt,
        article.SourceUrl,
        [.. article.Sections.Select(s => s.Heading).OfType<string>()],
        article.WordCount,
        article.TextSha256);
}
