namespace Copydesk.Language.Words;

/// <summary>A word that is being stemmed, with the measures of Porter's paper.</summary>
internal ref struct PorterWord
{
    private readonly Span<char> _letters;

    public PorterWord(Span<char> buffer, string word)
    {
        _letters = buffer;
        word.CopyTo(buffer);
        Length = word.Length;
    }

    public int Length { get; private set; }

    public readonly char Last => _letters[Length - 1];

    public readonly char this[int i] => _letters[i];

    /// <summary>Most suffixes differ in their last letter, which is looked at first.</summary>
    public readonly bool EndsWith(string suffix) =>
        Length >= suffix.Length && Last == suffix[^1] && _letters[..Length].EndsWith(suffix, StringComparison.Ordinal);

    public readonly bool Is(string word) => _letters[..Length].SequenceEqual(word);

    public void Cut(int count) => Length -= count;

    public void Replace(int count, string replacement)
    {
        Length -= count;
        replacement.CopyTo(_letters[Length..]);
        Length += replacement.Length;
    }

    /// <summary>Replaces the first suffix of the list that the word has, if the stem before it measures enough.</summary>
    public void ReplaceLongest((string Suffix, string Replacement)[] suffixes, int minMeasure)
    {
        foreach ((string suffix, string replacement) in suffixes)
        {
            if (!EndsWith(suffix)) continue;
            if (Measure(Length - suffix.Length) >= minMeasure) Replace(suffix.Length, replacement);
            return;
        }
    }

    /// <summary>Porter's m of the first <paramref name="length"/> letters: how often consonants follow vowels.</summary>
    public readonly int Measure(int length)
    {
        int measure = 0;
        bool vowelBefore = false;
        for (int i = 0; i < length; i++)
        {
            bool consonant = IsConsonant(i);
            if (consonant && vowelBefore) measure++;
            vowelBefore = !consonant;
        }
        return measure;
    }

    /// <summary>Porter's *v*.</summary>
    public readonly bool HasVowel(int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (!IsConsonant(i)) return true;
        }
        return false;
    }

    /// <summary>Porter's *d.</summary>
    public readonly bool EndsInDoubleConsonant() => Length > 1 && Last == _letters[Length - 2] && IsConsonant(Length - 1);

    /// <summary>Porter's *o: consonant, vowel, consonant, and the last one is not w, x or y.</summary>
    public readonly bool EndsInShortSyllable(int length) =>
        length > 2 && IsConsonant(length - 3) && !IsConsonant(length - 2) && IsConsonant(length - 1) && _letters[length - 1] is not ('w' or 'x' or 'y');

    public override readonly string ToString() => new(_letters[..Length]);

    private readonly bool IsConsonant(int i) => _letters[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => i == 0 || !IsConsonant(i - 1),
        _ => true,
    };
}
