using Copydesk.Language;

namespace Copydesk.Reading;

/// <summary>A heading and the blocks up to the next one; the first section may have no heading.</summary>
/// <param name="Span">From the heading (or first block) to the end of the last block.</param>
public sealed record Section(string? Heading, TextSpan Span);
