using Copydesk.Language;
using Copydesk.Language.Words;

namespace Copydesk.Proving.Matching;

/// <summary>Numbers the words of an article and of the claims about it, so that they can be compared without their letters.</summary>
internal sealed class WordKeys(string language, Vocabulary vocabulary)
{
    private readonly bool _isEnglish = language is "en" or "und";
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WrittenWord> _written = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

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
            words.Add(new(word.Span, written.Key, written.IsContent && !isSign, end < 0 || HasMark(text, end, word.Span.Start)));
            end = word.Span.End;
        }
    }

    private WrittenWord Look(Word word, string text)
    {
        var known = _written.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word.Span.Of(text), out WrittenWord written)) return written;
        WordForm form = vocabulary.Form(word.Span.Of(text));
        int key = KeyOf(word.Kind == WordKind.Number ? WithoutGroups(form.Key) : _isEnglish ? Thesaurus.BaseOf(form.Key) : form.Key);
        return known[word.Span.Of(text)] = new(key, form.IsContent, form.Key == "percent", form.Key == "cent");
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
