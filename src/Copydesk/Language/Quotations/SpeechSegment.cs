namespace Copydesk.Language.Quotations;

/// <summary>A sentence in which each quotation counts as one word, whatever stops stand inside it.</summary>
/// <param name="Items">Token indices outside quotations; the complement (~k) stands for quotation k.</param>
/// <param name="Paragraph">Counts the lines of the text that hold anything.</param>
internal sealed record SpeechSegment(int Index, int Paragraph, IReadOnlyList<int> Items)
{
    public bool IsQuotationOnly { get; } = Items.All(item => item < 0);

    public bool HasQuotation { get; } = Items.Any(item => item < 0);
}
