using Copydesk.Language;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>Words of a quotation that the source must have in one piece.</summary>
/// <param name="Span">Their place in the claim.</param>
internal sealed record QuotePart(TextSpan Span, string Words);
