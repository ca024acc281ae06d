using Copydesk.Language;

namespace Copydesk.Digesting;

/// <summary>A claim of a digest that its source does not carry.</summary>
/// <param name="Index">Position in its part, from 0.</param>
/// <param name="Evidence">Spans of the canonical text that the claim, or a failed check, is about.</param>
/// <param name="Fault">What is wrong, as an editor would say it.</param>
public sealed record FailedClaim(DigestPart Part, int Index, string Text, IReadOnlyList<TextSpan> Evidence, string Fault);
