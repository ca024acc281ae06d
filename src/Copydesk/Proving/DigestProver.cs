using Copydesk.Digesting;
using Copydesk.Digesting.Summarizing;
using Copydesk.Proving.Translating;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>Proves all that a digest claims; <see cref="ProofGate"/> sees to what becomes of it.</summary>
public sealed class DigestProver
{
    public DigestProofs Prove(Article article, Digest digest)
    {
        var prover = new ClaimProver(article, digest.Language);
        var values = new ValueProver(article, prover);
        var faults = new Dictionary<string, string?>(StringComparer.Ordinal);
        ClaimProof[] claims =
        [
            Judged(DigestPart.Headline, 0, Headline(article, digest, prover), digest.Headline),
            .. digest.Summary.Select((claim, index) => Judged(DigestPart.Summary, index, prover.Prove(claim), claim)),
            .. digest.KeyFacts.Select((fact, index) => Judged(DigestPart.KeyFacts, index, values.Prove(fact), new Claim(fact.Statement, fact.Evidence))),
            .. digest.Timeline.Select((entry, index) => Judged(DigestPart.Timeline, index, values.Prove(entry), new Claim(entry.Text, entry.Evidence))),
        ];
        return new DigestProofs(
            article, WithFaithfulTranslations(article, digest), claims, [.. digest.Entities.Where(entity => prover.Stands(entity.Name)).Select(entity => Bounded(entity, prover))]);

        ClaimProof Judged(DigestPart part, int index, ProvenClaim proven, Claim claim) => new(part, index, proven, claim.Evidence, FaultOf(proven.Text));

        // Summary, facts and timeline often say the same sentence.
        string? FaultOf(string text) => faults.TryGetValue(text, out string? known) ? known : faults[text] = Voice.FaultOf(text, article);
    }

    private static Digest WithFaithfulTranslations(Article article, Digest digest) =>
        digest.KeyFacts.All(fact => fact.Quote?.Translation is null) ? digest : digest with { KeyFacts = [.. digest.KeyFacts.Select(fact => Faithful(fact, article, digest.Language))] };

    private static KeyFact Faithful(KeyFact fact, Article article, string? language) =>
        fact.Quote is { Translation: not null } quote && !QuoteTranslation.IsFaithful(quote, article, language) ? fact with { Quote = quote with { Translation = null } } : fact;

    /// <summary>The article's own title is its words even where it came beside the text.</summary>
    private static ProvenClaim Headline(Article article, Digest digest, ClaimProver prover) =>
        digest.Headline.Text == article.Title && !prover.Stands(article.Title)
            ? new ProvenClaim(article.Title, [], new Proof(ProofStatus.Verbatim, 1, []))
            : prover.Prove(digest.Headline);

    /// <summary>A role must be made of the article's own words, in any form: "analyst" where it says "analysts".</summary>
    private static Entity Bounded(Entity entity, ClaimProver prover) =>
        entity.Role is null || prover.KnowsWordsOf(entity.Role) ? entity : entity with { Role = null };
}
