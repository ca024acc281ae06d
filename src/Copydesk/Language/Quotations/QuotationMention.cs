namespace Copydesk.Language.Quotations;

/// <summary>Words in quotation marks, within one paragraph; a mark inside another quotation makes no mention of its own.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without them and without outer white space.</param>
/// <param name="WordCount">In scripts without spaces, two letters count as one word.</param>
/// <param name="ContinuesNext">The closing mark is left out because the next paragraph opens the same quotation again.</param>
/// <param name="IsClosed">False when the paragraph ends before any closing mark.</param>
/// <param name="IsTitleLike">Each word that carries meaning has a capital: the name of a book, film or song.</param>
internal sealed record QuotationMention(
    TextSpan Outer,
    TextSpan Inner,
    int WordCount,
    bool ContinuesNext,
    bool IsClosed,
    bool IsTitleLike)
{
    private const int ScareWords = 2;

    /// <summary>One or two words set apart, such as a so-called "reform": rarely something that a person said.</summary>
    public bool IsScare => WordCount <= ScareWords;
}
