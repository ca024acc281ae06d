using Copydesk.Language;

namespace Copydesk.Reading;

/// <summary>One paragraph-level stretch of the canonical text.</summary>
/// <param name="Section">Index of the section that it belongs to; a heading belongs to the section it opens.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int Section);
