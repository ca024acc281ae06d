using Copydesk.Language;
using Copydesk.Language.Quotations;

namespace Copydesk.Proving.Matching;

/// <summary>Quoted words of the source that a claim may quote in one piece.</summary>
/// <param name="Spoken">The quotations that it is made of, in order; one, or several that belong together.</param>
internal sealed record SourcePassage(string Text, IReadOnlyList<SpokenQuotation> Spoken)
{
    private readonly Lazy<FoldedText> _folded = new(() => new FoldedText(Text));

    public FoldedText Folded => _folded.Value;

    /// <summary>Who speaks: in a passage of several parts the text may say so at any of them.</summary>
    public SpokenQuotation Attributed => Spoken.FirstOrDefault(s => s.Speaker is not null) ?? Spoken[0];

    public TextSpan Span => new(Spoken[0].Quotation.Outer.Start, Spoken[^1].Quotation.Outer.End);
}
