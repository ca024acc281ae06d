using System.Collections.Frozen;

namespace Copydesk.Language.Tokens;

/// <summary>Meanings of words, looked up without regard to case and without allocating.</summary>
internal sealed class WordMap<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _meanings;
    private readonly WordFilter _filter;

    public WordMap(IEnumerable<KeyValuePair<string, T>> meanings)
    {
        _meanings = meanings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _filter = new WordFilter(_meanings.Dictionary.Keys);
    }

    public IEnumerable<string> Words => _meanings.Dictionary.Keys;

    /// <param name="entries">One per line: the meaning, then its words separated by spaces.</param>
    public static WordMap<T> Of(string entries, Func<string, T> meaning) => new(
        from line in entries.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        from word in words.Skip(1)
        select KeyValuePair.Create(word, meaning(words[0])));

    public bool TryGet(ReadOnlySpan<char> word, out T meaning)
    {
        T? found = default;
        bool isKnown = _filter.MayHold(word) && _meanings.TryGetValue(word, out found);
        meaning = found!;
        return isKnown;
    }
}
