using Copydesk.Digesting;
using Copydesk.Language;
using Microsoft.Extensions.Options;

namespace Copydesk.Proving;

/// <summary>What becomes of claims, by their proof, and of the story that they leave.</summary>
public sealed class ProofPolicy(IOptions<ProofOptions> options)
{
    /// <summary>A person who has to judge a story reads the digest itself; the reason only says what to expect.</summary>
    private const int MostExamples = 3;

    private const int LongestExample = 300;

    /// <summary>Part of a revision's key: another policy makes another digest of the same text.</summary>
    public ProofOptions Options { get; } = options.Value;

    public bool MayPublish(ClaimProof claim) => claim.Voice is null && Options.ActionFor(claim.Proof.Status) switch
    {
        ClaimAction.Publish => true,
        ClaimAction.Hold => claim.Proof.IsSupported,
        _ => false,
    };

    /// <summary>What is not in the article's voice may be somebody's order to the model: it gets no second hearing.</summary>
    public bool MayRepair(ClaimProof claim) =>
        claim.Voice is null && claim.Part is not DigestPart.Timeline && Options.ActionFor(claim.Proof.Status) is ClaimAction.RepairThenDrop or ClaimAction.RepairThenHold;

    public Decision Decide(ProvenDigest digest)
    {
        string[] reasons = [.. Reasons(digest)];
        if (reasons.Length == 0) return Decision.Publish;
        IEnumerable<string> examples = digest.Dropped.Where(IsClaim).Take(MostExamples).Select(claim => Excerpt.Of(claim.Reason, LongestExample));
        return new Decision(string.Join(' ', reasons.Concat(examples)));
    }

    private IEnumerable<string> Reasons(ProvenDigest digest)
    {
        int kept = digest.Summary.Count + digest.KeyFacts.Count;
        int lost = digest.Dropped.Count(IsClaim);
        if (digest.Summary.Count == 0) yield return "No sentence of the summary could be proven against the article.";
        else if (lost > Options.MostLost * (kept + lost)) yield return $"{lost} of {kept + lost} claims could not be proven against the article.";

        int forPerson = digest.Summary.Select(claim => claim.Proof.Status).Concat(digest.KeyFacts.Select(fact => fact.Proof.Status))
            .Concat(digest.Dropped.Select(claim => claim.Status))
            .Count(status => Options.ActionFor(status) is ClaimAction.Hold or ClaimAction.RepairThenHold);
        if (forPerson > 0) yield return $"By {ProofOptions.Section}, a person must look at {(forPerson == 1 ? "1 claim" : $"{forPerson} claims")} first.";
    }

    /// <summary>A headline that is left out is replaced, and a timeline is an extra: neither makes a story poorer.</summary>
    private static bool IsClaim(DroppedClaim claim) => claim.Part is DigestPart.Summary or DigestPart.KeyFacts;
}
