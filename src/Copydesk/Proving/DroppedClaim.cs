using Copydesk.Digesting;

namespace Copydesk.Proving;

/// <summary>A claim that is not published, and why.</summary>
/// <param name="Checks">Those that failed, or were in doubt, with the words of the claim and what the source says; empty when <paramref name="Reason"/> is none of proof.</param>
public sealed record DroppedClaim(DigestPart Part, string Text, ProofStatus Status, string Reason, IReadOnlyList<ProofCheck> Checks);
