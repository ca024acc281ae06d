using Copydesk.Digesting;
using Copydesk.Language;

namespace Copydesk.Proving;

/// <summary>A claim of a digest with its proof, whatever becomes of it.</summary>
/// <param name="Index">Position in its part of the digest, from 0.</param>
/// <param name="Claimed">The engine's own evidence.</param>
/// <param name="Voice">Why these are not words of an article at all, however well they are proven; null when they are.</param>
public sealed record ClaimProof(DigestPart Part, int Index, ProvenClaim Claim, IReadOnlyList<TextSpan> Claimed, string? Voice)
{
    public Proof Proof => Claim.Proof;

    /// <summary>The checks that failed, or were in doubt.</summary>
    public IReadOnlyList<ProofCheck> Failures => [.. Proof.Checks.Where(check => check.Outcome is CheckOutcome.Failed or CheckOutcome.Doubted)];

    /// <summary>In words for an editor.</summary>
    public string Fault => Voice ?? (string.Join(' ', Failures.Select(check => check.Message).OfType<string>()) is { Length: > 0 } said
        ? said
        : $"The desk does not publish what is {Proof.Status.ToString().ToLowerInvariant()}.");

    /// <summary>The claim as its engine is told of it.</summary>
    public FailedClaim AsFailed() => new(
        Part,
        Index,
        Claim.Text,
        [.. Claimed, .. Claim.Evidence.Concat(Failures.SelectMany(check => check.Evidence ?? [])).Select(place => new TextSpan(place.Start, place.End))],
        Fault);
}
