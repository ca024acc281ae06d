using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Reading;

namespace Copydesk.Proving.Matching;

/// <summary>The words of an article in their order, with the places of each and how much each says: rare words say more.</summary>
internal sealed class SourceWords
{
    private readonly WordKeys _keys;
    private readonly List<TextWord> _words = [];
    private readonly List<int> _sentenceOf = [];
    private readonly List<SourceSentence> _sentences = [];
    private readonly List<int>?[] _places;
    private readonly int[] _sentencesWith;

    public SourceWords(Article article, Vocabulary vocabulary)
    {
        _keys = new WordKeys(article.Language, vocabulary);
        foreach (Block block in article.Blocks)
            if (block.Kind == BlockKind.Title) Add(article.Text, block.Span);
        foreach (Sentence sentence in article.Sentences) Add(article.Text, sentence.Span);

        _places = new List<int>?[_keys.Count];
        _sentencesWith = new int[_keys.Count];
        var last = new int[_keys.Count];
        for (int i = 0; i < _words.Count; i++)
        {
            int key = _words[i].Key;
            (_places[key] ??= []).Add(i);
            if (last[key] == _sentenceOf[i] + 1) continue;
            last[key] = _sentenceOf[i] + 1;
            _sentencesWith[key]++;
        }

        Relations = new WordRelations(_keys, article.Language);
    }

    /// <summary>The title, if any, and the sentences of the body.</summary>
    public IReadOnlyList<SourceSentence> Sentences => _sentences;

    public IReadOnlyList<TextWord> Words => _words;

    /// <summary>Words of the article that can say the same as others.</summary>
    public WordRelations Relations { get; }

    public string TextOf(int key) => _keys[key];

    public List<TextWord> WordsOf(string claim) => _keys.Read(claim, new TextSpan(0, claim.Length));

    /// <summary>By index of a word, the index of its sentence.</summary>
    public int SentenceOf(int word) => _sentenceOf[word];

    /// <summary>Indexes of the words with this key, ascending.</summary>
    public IReadOnlyList<int> PlacesOf(int key) => key < _places.Length ? _places[key] ?? [] : [];

    public bool Knows(int key) => key < _places.Length;

    /// <summary>Whether the sentence, by its index, has the word.</summary>
    public bool IsIn(int sentence, int key) => FirstPlaceIn(sentence, key) is not null;

    /// <returns>An index into <see cref="PlacesOf"/>; null when the sentence does not have the word.</returns>
    public int? FirstPlaceIn(int sentence, int key)
    {
        IReadOnlyList<int> places = PlacesOf(key);
        (_, int first, int end) = _sentences[sentence];
        int low = 0, high = places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle] < first) low = middle + 1;
            else high = middle;
        }

        return low < places.Count && places[low] < end ? low : null;
    }

    public bool HaveCommonSentence(int key, int other)
    {
        IReadOnlyList<int> places = PlacesOf(key), others = PlacesOf(other);
        for (int i = 0, j = 0; i < places.Count && j < others.Count;)
        {
            if (_sentenceOf[places[i]] == _sentenceOf[others[j]]) return true;
            if (places[i] < others[j]) i++;
            else j++;
        }

        return false;
    }

    /// <summary>Inverse document frequency with sentences as documents (Spärck Jones, 1972), smoothed so that each word counts.</summary>
    public double WeightOf(int key) => Math.Log((_sentences.Count + 1.0) / ((key < _places.Length ? _sentencesWith[key] : 0) + 0.5)) + 0.1;

    /// <summary>Whether the title or the body holds each of these words in any form; stop words say nothing and are known.</summary>
    public bool KnowsAll(string words) => WordsOf(words).TrueForAll(word => !word.IsContent || Knows(word.Key));

    private void Add(string text, TextSpan span)
    {
        int first = _words.Count;
        _words.AddRange(_keys.Read(text, span));
        for (int i = first; i < _words.Count; i++) _sentenceOf.Add(_sentences.Count);
        _sentences.Add(new(span, first, _words.Count));
    }
}
