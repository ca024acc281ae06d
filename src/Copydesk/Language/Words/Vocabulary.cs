using System.Globalization;

namespace Copydesk.Language.Words;

/// <summary>
/// The content words of one text. It stems each written form once, since an article repeats its words; not for use by
/// several threads.
/// </summary>
/// <param name="capacity">How many different written forms to expect.</param>
internal sealed class Vocabulary(string language, int capacity = 0)
{
    private const int MaxWord = 64;
    private readonly Dictionary<string, int> _indexes = new(capacity, StringComparer.Ordinal);
    private readonly List<WordForm> _forms = new(capacity);

    /// <summary>The content words within a span, in order; numbers are among them, stop words are not.</summary>
    public List<ContentWord> ContentWords(string text, TextSpan within)
    {
        List<Word> words = WordTokenizer.Tokenize(text, within);
        var content = new List<ContentWord>(words.Count);
        foreach (Word word in words)
        {
            if (Key(word.Span.Of(text)) is { } key) content.Add(new(word.Span, key));
        }
        return content;
    }

    /// <summary>See <see cref="ContentWord.Key"/>; null for a stop word.</summary>
    public string? Key(ReadOnlySpan<char> word) => Form(word) is { IsContent: true } form ? form.Key : null;

    public WordForm Form(ReadOnlySpan<char> word) => _forms[IndexOf(word)];

    /// <summary>From 0 without gaps, so that others can keep what they know of a written form in a list.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        var known = _indexes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out int index)) return index;
        known[word] = index = _forms.Count;
        _forms.Add(MakeForm(word));
        return index;
    }

    public WordForm this[int index] => _forms[index];

    private WordForm MakeForm(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxWord) return new(word.ToString(), true);

        Span<char> lower = stackalloc char[word.Length];
        word.ToLower(lower, CultureInfo.InvariantCulture);
        lower.Replace('’', '\'');
        if (StopWords.Contains(lower, language)) return new(lower.ToString(), false);

        ReadOnlySpan<char> bare = WithoutElision(WithoutPossessive(lower));
        if (bare.IsEmpty || (bare.Length < lower.Length && StopWords.Contains(bare, language))) return new(bare.ToString(), false);
        string form = bare.ToString();
        return new(language is "en" or "und" ? PorterStemmer.Stem(form) : form, true);
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    // "l'accord", "d'Alger", "qu'il".
    private ReadOnlySpan<char> WithoutElision(ReadOnlySpan<char> word)
    {
        int apostrophe = language is "fr" or "it" or "ca" ? word.IndexOf('\'') : -1;
        return apostrophe is >= 0 and <= 4 ? word[(apostrophe + 1)..] : word;
    }
}
