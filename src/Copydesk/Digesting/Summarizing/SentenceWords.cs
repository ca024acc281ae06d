using System.Collections.Frozen;
using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Language.Words;

namespace Copydesk.Digesting.Summarizing;

/// <summary>A sentence's words, with questions about how it is built that need no grammar.</summary>
internal readonly struct SentenceWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstPerson =
        FrozenSet.ToFrozenSet(["I", "I'm", "I've", "I'd", "I'll", "my", "me", "we", "We", "our", "My", "Our", "us", "we're", "we've"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _sentenceOpeners =
        FrozenSet.ToFrozenSet(
            ["The", "An", "It", "He", "She", "They", "His", "Her", "Their", "This", "These", "Those", "There", "But", "And", "When", "While", "After", "However", "Now", "It's"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _text;
    private readonly TextSpan _span;
    private readonly List<Word> _words;

    public SentenceWords(string text, TextSpan span)
    {
        _text = text;
        _span = span;
        _words = WordTokenizer.Tokenize(text, span);
    }

    public int Count => _words.Count;

    public ReadOnlySpan<char> this[int i] => i < _words.Count ? _words[i].Span.Of(_text) : default;

    public bool OpensWithQuote => _text[_span.Start] is '"' or '\'' or '“' or '‘' or '«' or '„' or '「' or '`';

    /// <summary>"I", "we" and their forms where no quotation is open.</summary>
    public bool HasFirstPerson
    {
        get
        {
            var quotes = new OpenQuotes();
            int curly = 0;
            int word = 0;
            for (int i = _span.Start; i < _span.End && word < _words.Count; i++)
            {
                quotes = quotes.After(_text, i, _span);
                curly += _text[i] is '“' or '‘' ? 1 : _text[i] is '”' ? -1 : 0;
                if (i != _words[word].Span.Start) continue;
                if (quotes == default && curly <= 0 && _firstPerson.Contains(this[word])) return true;
                word++;
            }
            return false;
        }
    }

    /// <summary>A capitalised function word right behind a word without any mark between: "on the sofa The family said".</summary>
    public bool RunsOn
    {
        get
        {
            for (int i = 1; i + 1 < _words.Count; i++)
            {
                bool touches = _words[i].Span.Start == _words[i - 1].Span.End + 1 && _text[_words[i - 1].Span.End] == ' ';
                if (touches && char.IsLower(this[i - 1][0]) && char.IsLower(this[i + 1][0]) && _sentenceOpeners.Contains(this[i])) return true;
            }
            return false;
        }
    }

    /// <summary>Begins with a few words and a colon, as captions do: "Safe at last: The crew leaves the ship".</summary>
    public bool HasLabel
    {
        get
        {
            int colon = _span.Of(_text).IndexOf(':');
            if (colon < 0 || _span.Length < colon + 3 || !char.IsLetterOrDigit(_text[_span.Start + colon + 2])) return false;
            int before = 0;
            while (before < _words.Count && _words[before].Span.End <= _span.Start + colon) before++;
            return before is > 0 and <= 4 && !Verbs.IsLikely(this[before - 1]);
        }
    }

    /// <summary>Whether the sentence's words begin with these, whatever their case.</summary>
    public bool StartsWith(string phrase)
    {
        int i = 0;
        foreach (Range part in phrase.AsSpan().Split(' '))
        {
            if (!this[i++].Equals(phrase.AsSpan()[part], StringComparison.OrdinalIgnoreCase)) return false;
        }
        return true;
    }
}
