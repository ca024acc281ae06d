using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>A sentence with its place in the source and its proof.</summary>
public sealed record ProvenClaim(string Text, IReadOnlyList<Evidence> Evidence, Proof Proof);
