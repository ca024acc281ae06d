namespace Copydesk.Proving.Matching;

/// <summary>Where each word of a text stands, the words being numbered from 0 without gaps: all places in one array, ordered by word.</summary>
internal sealed class WordPlaces
{
    private readonly int[] _starts;
    private readonly int[] _places;

    /// <param name="words">The text as the numbers of its words.</param>
    /// <param name="count">How many different words there are.</param>
    public WordPlaces(ReadOnlySpan<int> words, int count)
    {
        _starts = new int[count + 1];
        _places = new int[words.Length];
        foreach (int word in words) _starts[word + 1]++;
        for (int word = 0; word < count; word++) _starts[word + 1] += _starts[word];

        int[] next = _starts[..count];
        for (int place = 0; place < words.Length; place++) _places[next[words[place]]++] = place;
    }

    /// <summary>How many different words the text has; words with a higher number are not of it.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Ascending; empty for a word that the text does not have.</summary>
    public ReadOnlySpan<int> Of(int word) => (uint)word < (uint)Count ? _places.AsSpan(_starts[word].._starts[word + 1]) : [];
}
