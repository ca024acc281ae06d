using Copydesk.Language;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>What is wrong with a quotation.</summary>
/// <param name="Spans">The failing words, as spans of the claim.</param>
internal sealed record QuoteFault(string Message, IReadOnlyList<TextSpan> Spans);
