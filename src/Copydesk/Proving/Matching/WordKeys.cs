using Copydesk.Language;
using Copydesk.Language.Words;

namespace Copydesk.Proving.Matching;

/// <summary>Numbers the words of an article and of the claims about it, so that they can be compared without their letters.</summary>
/// <param name="capacity">How many different words to expect.</param>
internal sealed class WordKeys(string language, Vocabulary vocabulary, int capacity = 0)
{
    private readonly bool _isEnglish = language is "en" or "und";
    private readonly Dictionary<string, int> _numbers = new(capacity, StringComparer.Ordinal);
    private readonly List<string> _words = new(capacity);

    /// <summary>By index of the vocabulary.</summary>
    private readonly List<WrittenWord> _written = new(capacity);

    /// <param name="Key">One more than it is: 0 is a form not yet seen.</param>
    /// <param name="IsPercent">"52 percent" and "52 per cent" say no more than "52%", whose sign is no word.</param>
    private readonly record struct WrittenWord(int Key, bool IsContent, bool IsPercent, bool IsCent);

    public int Count => _words.Count;

    public string this[int key] => _words[key];

    public int? Find(string word) => _numbers.TryGetValue(word, out int key) ? key : null;

    /// <summary>Adds all words within a span, stop words and numbers among them.</summary>
    public void Read(string text, TextSpan within, List<TextWord> words)
    {
        int end = -1;
        foreach (Word word in WordTokenizer.Tokenize(text, within))
        {
            WrittenWord written = Look(word, text);
            char before = end < 0 ? default : text[end - 1];
            bool isSign = (written.IsPercent && char.IsDigit(before)) || (written.IsCent && before is 'r' or 'R');
            words.Add(new(word.Span, written.Key - 1, written.IsContent && !isSign, end < 0 || HasMark(text, end, word.Span.Start)));
            end = word.Span.End;
        }
    }

    private WrittenWord Look(Word word, string text)
    {
        int index = vocabulary.IndexOf(word.Span.Of(text));
        while (_written.Count <= index) _written.Add(default);
        if (_written[index].Key > 0) return _written[index];
        WordForm form = vocabulary[index];
        int key = KeyOf(word.Kind == WordKind.Number ? WithoutGroups(form.Key) : _isEnglish ? Thesaurus.BaseOf(form.Key) : form.Key);
        return _written[index] = new(key + 1, form.IsContent, form.Key == "percent", form.Key == "cent");
    }

    private int KeyOf(string word)
    {
        if (_numbers.TryGetValue(word, out int key)) return key;
        _numbers.Add(word, key = _words.Count);
        _words.Add(word);
        return key;
    }

    /// <summary>"1,250" is "1250", and "1.250" where the comma is the decimal's.</summary>
    private static string WithoutGroups(string number)
    {
        int last = number.LastIndexOfAny([',', '.']);
        bool grouped = last > 0 && number.Length - last == 4 && number.IndexOfAny([',', '.']) <= 3 && char.IsDigit(number[^1]);
        return grouped ? number.Replace(number[last].ToString(), "", StringComparison.Ordinal) : number;
    }

    /// <summary>A hyphen or an apostrophe without a space belongs to its words.</summary>
    private static bool HasMark(string text, int start, int end)
    {
        if (end - start <= 1) return end > start && text[start] is not (' ' or '-' or '\'' or '’' or '\n');
        foreach (char c in text.AsSpan(start..end))
            if (!char.IsWhiteSpace(c)) return true;
        return false;
    }
}
