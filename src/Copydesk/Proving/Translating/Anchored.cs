namespace Copydesk.Proving.Translating;

/// <summary>A check across languages.</summary>
/// <param name="Anchors">What of the claim was found in the sentences that it cites.</param>
internal sealed record Anchored(ProofCheck Check, int Anchors);
