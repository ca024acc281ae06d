using System.Collections.Frozen;
using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Reading;

namespace Copydesk.Proving.Matching;

/// <summary>The content words of an article, sentence by sentence, with how much each says: rare words say more.</summary>
internal sealed class SourceWords
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, int> _sentencesWith = new(StringComparer.Ordinal);

    public SourceWords(Article article)
    {
        _vocabulary = new Vocabulary(article.Language);
        IEnumerable<TextSpan> headings = article.Blocks.Where(b => b.Kind is BlockKind.Title).Select(b => b.Span);
        Sentences = [.. headings.Concat(article.Sentences.Select(s => s.Span)).Select(span => Index(article.Text, span))];
        foreach (string word in Sentences.SelectMany(s => s.Words))
            _sentencesWith[word] = _sentencesWith.GetValueOrDefault(word) + 1;
    }

    /// <summary>The title, if any, and the sentences of the body.</summary>
    public IReadOnlyList<SourceSentence> Sentences { get; }

    public IReadOnlyList<ContentWord> WordsOf(string claim) => _vocabulary.ContentWords(claim, new TextSpan(0, claim.Length));

    /// <summary>Inverse document frequency with sentences as documents (Spärck Jones, 1972), smoothed so that each word counts.</summary>
    public double WeightOf(string word) =>
        Math.Log((Sentences.Count + 1.0) / (_sentencesWith.GetValueOrDefault(word) + 0.5)) + 0.1;

    /// <param name="key">See <see cref="ContentWord.Key"/>.</param>
    public bool Knows(string key) => _sentencesWith.ContainsKey(key);

    /// <summary>Whether the title or the body holds this word in any form; a stop word says nothing and is known.</summary>
    public bool KnowsWord(string word) => _vocabulary.Key(word) is not { } key || Knows(key);

    private SourceSentence Index(string text, TextSpan span) =>
        new(span, _vocabulary.ContentWords(text, span).Select(w => w.Key).ToFrozenSet(StringComparer.Ordinal));
}
