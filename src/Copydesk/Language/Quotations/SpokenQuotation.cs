namespace Copydesk.Language.Quotations;

/// <summary>A quotation with who said it.</summary>
/// <param name="Speaker">The fullest name, or the text's own words for an unnamed speaker; null when the text does not say.</param>
/// <param name="Role">The speaker's role in the text's words.</param>
/// <param name="Attribution">Where the speaker is named for this quotation.</param>
internal sealed record SpokenQuotation(QuotationMention Quotation, string? Speaker, string? Role, TextSpan? Attribution)
{
    /// <summary>False for a speaker who is only described ("a senior official").</summary>
    public bool IsNamed { get; init; }
}
