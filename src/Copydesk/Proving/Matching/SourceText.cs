using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Proving.Roles;
using Copydesk.Reading;

namespace Copydesk.Proving.Matching;

/// <summary>An article prepared for proving; what a claim may not need is made when first asked for.</summary>
internal sealed class SourceText(Article article)
{
    private readonly Lazy<FoldedText> _folded = new(() => new FoldedText(article.Text));
    private readonly Lazy<SourceQuotations> _quotations = new(() => new SourceQuotations(article));
    private readonly Vocabulary _vocabulary = new(article.Language, SourceWords.Capacity(article));
    private SourceWords? _words;
    private SourceRoles? _roles;
    private Scopes? _scopes;

    public Article Article => article;

    public SourceWords Words => _words ??= new SourceWords(article, _vocabulary);

    public SourceQuotations Quotations => _quotations.Value;

    /// <summary>What governs the article's words.</summary>
    public Scopes Scopes => _scopes ??= new Scopes(Words.Words, article.Text, article.Language);

    public SourceRoles Roles => _roles ??= new SourceRoles(article, [.. Words.Sentences.Select(s => s.Span)], _vocabulary);

    /// <summary>Where the words stand in the source, whatever their case, white space and marks; null when nowhere.</summary>
    public TextSpan? Find(string words) => Find(new FoldedText(words));

    /// <param name="from">Looks no earlier than at this place of the article.</param>
    public TextSpan? Find(FoldedText words, int from = 0) => _folded.Value.Find(words, from);

    /// <summary>Whether the source, its title included, holds this word in any form.</summary>
    public bool Knows(string word) => Words.KnowsAll(word) || Find(word) is not null;
}
