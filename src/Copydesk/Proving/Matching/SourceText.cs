using Copydesk.Language;
using Copydesk.Language.Quotations;
using Copydesk.Reading;

namespace Copydesk.Proving.Matching;

/// <summary>An article prepared for proving; what a claim may not need is made when first asked for.</summary>
internal sealed class SourceText(Article article)
{
    /// <summary>No text holds it, so that words can't be found across the end of one quotation and the start of the next.</summary>
    private const char BetweenQuotes = '\uE000';

    private readonly Lazy<FoldedText> _folded = new(() => new FoldedText(article.Text));
    private readonly Lazy<SourceWords> _words = new(() => new SourceWords(article));
    private readonly Lazy<FoldedText> _quoted = new(() => new FoldedText(
        string.Join(BetweenQuotes, QuotationFinder.Find(article.Text, article.Language).Select(q => q.Inner.In(article.Text)))));

    public Article Article => article;

    public SourceWords Words => _words.Value;

    /// <summary>Where the words stand in the source, whatever their case, white space and marks; null when nowhere.</summary>
    public TextSpan? Find(string words) => _folded.Value.Find(new FoldedText(words));

    /// <summary>Whether the source, its title included, holds this word in any form.</summary>
    public bool Knows(string word) => Words.KnowsWord(word) || Find(word) is not null;

    /// <summary>Whether the words stand in quotation marks in the source.</summary>
    public bool IsQuoted(string words) => _quoted.Value.Find(new FoldedText(words)) is not null;
}
