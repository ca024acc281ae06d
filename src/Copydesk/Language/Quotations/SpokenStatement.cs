namespace Copydesk.Language.Quotations;

/// <summary>A sentence that reports, without quotation marks, what someone named said.</summary>
internal sealed record SpokenStatement(TextSpan Span, Speaker Speaker);
