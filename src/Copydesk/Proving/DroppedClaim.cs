namespace Copydesk.Proving;

/// <summary>A claim that is not published, and why.</summary>
/// <param name="Part"><c>headline</c>, <c>summary</c>, <c>keyFacts</c> or <c>timeline</c>.</param>
public sealed record DroppedClaim(string Part, string Text, ProofStatus Status, string Reason);
