namespace Copydesk.Reading;

/// <summary>Where the source says it. Half-open: [Start, End), UTF-16 code units of the canonical text.</summary>
/// <param name="Exact">The canonical text at the span, character for character.</param>
public sealed record Evidence(int Start, int End, string Exact);
