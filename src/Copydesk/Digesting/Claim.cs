using Copydesk.Language;

namespace Copydesk.Digesting;

/// <summary>A sentence that must be proven.</summary>
/// <param name="Evidence">Spans of the canonical text on which the engine says that it rests; hints, not proof.</param>
public sealed record Claim(string Text, IReadOnlyList<TextSpan> Evidence);
