using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Reading;

namespace Copydesk.Proving.Matching;

/// <summary>The words of an article in their order, with the places of each and how much each says: rare words say more.</summary>
internal sealed class SourceWords
{
    private readonly WordKeys _keys;
    private readonly WordPlaces _places;
    private readonly int[] _sentenceOf;
    private readonly SourceSentence[] _sentences;
    private readonly double[] _weights;

    public SourceWords(Article article, Vocabulary vocabulary)
    {
        _keys = new WordKeys(article.Language, vocabulary, Capacity(article));
        TextSpan[] spans = [.. article.Blocks.Where(block => block.Kind == BlockKind.Title).Select(block => block.Span), .. article.Sentences.Select(sentence => sentence.Span)];
        _sentences = new SourceSentence[spans.Length];
        var words = new List<TextWord>(article.Text.Length / 5);
        for (int s = 0; s < spans.Length; s++)
        {
            int first = words.Count;
            _keys.Read(article.Text, spans[s], words);
            _sentences[s] = new(spans[s], first, words.Count);
        }

        Words = [.. words];
        _sentenceOf = new int[Words.Length];
        for (int s = 0; s < spans.Length; s++) Array.Fill(_sentenceOf, s, _sentences[s].First, _sentences[s].End - _sentences[s].First);
        _places = new WordPlaces(Array.ConvertAll(Words, word => word.Key), _keys.Count);
        _weights = new double[_places.Count];
        for (int key = 0; key < _weights.Length; key++) _weights[key] = Weight(SentencesWith(key));
        Relations = new WordRelations(_keys, article.Language);
    }

    /// <summary>About how many different words the article has; in news of 500 words nearly every second is new, in longer texts fewer.</summary>
    public static int Capacity(Article article) => Math.Min(article.Text.Length / 10, 2_000);

    /// <summary>The title, if any, and the sentences of the body.</summary>
    public IReadOnlyList<SourceSentence> Sentences => _sentences;

    public TextWord[] Words { get; }

    /// <summary>Words of the article that can say the same as others.</summary>
    public WordRelations Relations { get; }

    public string TextOf(int key) => _keys[key];

    public TextWord[] WordsOf(string claim)
    {
        var words = new List<TextWord>(claim.Length / 5 + 4);
        _keys.Read(claim, new TextSpan(0, claim.Length), words);
        return [.. words];
    }

    /// <summary>By index of a word, the index of its sentence.</summary>
    public int SentenceOf(int word) => _sentenceOf[word];

    /// <summary>Indexes of the words with this key, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int key) => _places.Of(key);

    public bool Knows(int key) => key < _places.Count;

    /// <summary>Whether the sentence, by its index, has the word.</summary>
    public bool IsIn(int sentence, int key) => FirstPlaceIn(sentence, key) >= 0;

    /// <returns>An index into <see cref="PlacesOf"/>; -1 when the sentence does not have the word.</returns>
    public int FirstPlaceIn(int sentence, int key)
    {
        ReadOnlySpan<int> places = _places.Of(key);
        (_, int first, int end) = _sentences[sentence];
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle] < first) low = middle + 1;
            else high = middle;
        }

        return low < places.Length && places[low] < end ? low : -1;
    }

    public bool HaveCommonSentence(int key, int other)
    {
        ReadOnlySpan<int> places = _places.Of(key), others = _places.Of(other);
        for (int i = 0, j = 0; i < places.Length && j < others.Length;)
        {
            if (_sentenceOf[places[i]] == _sentenceOf[others[j]]) return true;
            if (places[i] < others[j]) i++;
            else j++;
        }

        return false;
    }

    public double WeightOf(int key) => key < _weights.Length ? _weights[key] : Weight(0);

    /// <summary>Whether the title or the body holds each of these words in any form; stop words say nothing and are known.</summary>
    public bool KnowsAll(string words) => Array.TrueForAll(WordsOf(words), word => !word.IsContent || Knows(word.Key));

    /// <summary>Inverse document frequency with sentences as documents (Spärck Jones, 1972), smoothed so that each word counts.</summary>
    private double Weight(int sentences) => Math.Log((_sentences.Length + 1.0) / (sentences + 0.5)) + 0.1;

    private int SentencesWith(int key)
    {
        int count = 0, last = -1;
        foreach (int place in _places.Of(key))
        {
            if (_sentenceOf[place] != last) count++;
            last = _sentenceOf[place];
        }

        return count;
    }
}
