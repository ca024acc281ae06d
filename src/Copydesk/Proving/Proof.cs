using System.Text.Json.Serialization;

namespace Copydesk.Proving;

/// <summary>A claim's checks and what they add up to.</summary>
/// <param name="Score">0..1: how much of the claim's content the evidence carries; 1 for a verbatim claim.</param>
public sealed record Proof(ProofStatus Status, double Score, IReadOnlyList<ProofCheck> Checks)
{
    [JsonIgnore]
    public bool IsSupported => Status is ProofStatus.Verbatim or ProofStatus.Supported;
}
