using Copydesk.Language;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Matching;

/// <summary>Reads a claim's <see cref="Composition"/> from its alignment, word by word.</summary>
internal sealed class CompositionReader
{
    private const int MostNames = 2;
    private const int MostRepeats = 4;

    /// <summary>A pronoun mostly stands for something in its sentence or in the few before.</summary>
    private const int PronounReach = 3;

    private static readonly WordSet Pronouns = WordSet.Of("he she it they we i this these those who which that his her their its");

    private readonly SourceWords _source;
    private readonly string _claim;
    private readonly Alignment _alignment;

    private double _weight, _reworded;
    private int _content, _newNames, _newNouns, _newVerbs;
    private int _joins, _skips, _skipped, _pairs, _strangers;
    private readonly List<TextSpan> _seams = [];
    private int _lastPlace = -1, _lastWord = -1, _lastContent = -1;
    private bool _marked, _pairIsApart;

    private CompositionReader(string claim, Alignment alignment, SourceWords source) => (_claim, _alignment, _source) = (claim, alignment, source);

    /// <param name="values">Figures and dates of the claim, which have checks of their own.</param>
    public static Composition Read(string claim, Alignment alignment, SourceWords source, TextSpan[] values)
    {
        var reader = new CompositionReader(claim, alignment, source);
        for (int i = 0; i < alignment.Claim.Length; i++)
            reader.Add(i, IsWithin(alignment.Claim[i].Span, values));
        return reader.Result();
    }

    public static bool IsWithin(TextSpan word, TextSpan[] values)
    {
        foreach (TextSpan value in values)
            if (value.Contains(word)) return true;
        return false;
    }

    private void Add(int i, bool isValue)
    {
        TextWord word = _alignment.Claim[i];
        int place = _alignment.Places[i];
        _marked |= word.FollowsMark;
        _pairIsApart |= word.FollowsMark;
        if (place >= 0) Join(i, place);
        if (word.IsContent && !isValue) AddContent(word, place, i);
    }

    private void AddContent(TextWord word, int place, int i)
    {
        double weight = _source.WeightOf(word.Key);
        _content++;
        _weight += weight;
        if (_alignment.IsRelated[i]) _reworded += weight;
        if (place >= 0)
        {
            Pair(place);
            return;
        }

        ReadOnlySpan<char> written = word.Span.Of(_claim);
        if (i > 0 && char.IsUpper(written[0])) _newNames++;
        if (HasVerbEnding(written)) _newVerbs++;
        else _newNouns++;
    }

    /// <summary>In the news a missing word with such an ending is mostly another verb or adverb for the same.</summary>
    private static bool HasVerbEnding(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)
        || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal);

    private void Pair(int place)
    {
        if (_lastContent >= 0 && !_pairIsApart && _source.Words[_lastContent].Key != _source.Words[place].Key)
        {
            _pairs++;
            if (!_source.HaveCommonSentence(_source.Words[_lastContent].Key, _source.Words[place].Key)) _strangers++;
        }

        (_lastContent, _pairIsApart) = (place, false);
    }

    private void Join(int i, int place)
    {
        if (_lastPlace >= 0 && place != _lastPlace + 1 && !_marked) AddJoin(i, place);
        (_lastPlace, _lastWord) = (place, i);
        _marked = false;
    }

    private void AddJoin(int i, int place)
    {
        if (IsBridge(place))
        {
            _pairIsApart = true;
            return;
        }

        _joins++;
        if (place < _lastPlace || _source.SentenceOf(place) != _source.SentenceOf(_lastPlace))
        {
            _seams.Add(new(_alignment.Claim[_lastWord].Span.Start, _alignment.Claim[i].Span.End));
            return;
        }

        _skips++;
        for (int k = _lastPlace + 1; k < place; k++)
            if (_source.Words[k].IsContent) _skipped++;
    }

    private bool IsBridge(int place)
    {
        int sentence = _source.SentenceOf(place);
        return place > _lastPlace && place > 0 && _source.SentenceOf(place - 1) == sentence
            && sentence - _source.SentenceOf(_lastPlace) <= PronounReach
            && Pronouns.Contains(_source.TextOf(_source.Words[place - 1].Key));
    }

    private Composition Result()
    {
        double content = Math.Max(1, _content);
        return new Composition(
            _weight > 0 ? _reworded / _weight : 0,
            Math.Min(_newNames, MostNames),
            _newNouns / content,
            _newVerbs / content,
            _joins / content,
            _skips / content,
            Math.Log(1 + _skipped),
            _pairs > 0 ? (double)_strangers / _pairs : 0,
            Math.Min(Repeats(), MostRepeats),
            Math.Log(content),
            _seams);
    }

    /// <summary>Machine-written claims stutter: "her father says her father".</summary>
    private int Repeats()
    {
        int[] keys = [.. _alignment.Claim.Where(word => word.IsContent).Select(word => word.Key)];
        Array.Sort(keys);
        int repeats = 0;
        for (int first = 0, after; first < keys.Length; first = after)
        {
            after = first + 1;
            while (after < keys.Length && keys[after] == keys[first]) after++;
            if (after - first > 1) repeats += Math.Max(0, after - first - Math.Max(1, TimesInEvidence(keys[first])));
        }

        return repeats;
    }

    private int TimesInEvidence(int key)
    {
        int times = 0;
        foreach (int place in _source.PlacesOf(key))
        {
            int sentence = _source.SentenceOf(place);
            if (Array.Exists(_alignment.Places, other => other >= 0 && _source.SentenceOf(other) == sentence)) times++;
        }

        return times;
    }
}
