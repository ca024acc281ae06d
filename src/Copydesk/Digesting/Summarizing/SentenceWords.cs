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

    /// <summary>A capitalised function word right behind a word without any mark between: "a picture of the sofa The family said".</summary>
    public bool RunsOn
    {
        get
        {
            for (int i = 1; i < _words.Count; i++)
            {
                ReadOnlySpan<char> word = this[i];
                if (word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) && char.IsLower(this[i - 1][^1])
                    && _words[i].Span.Start == _words[i - 1].Span.End + 1 && _text[_words[i - 1].Span.End] == ' '
                    && char.IsLower(this[i - 1][0]) && SentenceStarters.Contains(word, "en"))
                    return true;
            }
            return false;
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
