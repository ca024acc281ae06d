using Copydesk.Language.Words;

namespace Copydesk.Proving.Matching;

/// <summary>Which words of an article can stand for a word of a claim: another word for the same, or another word from the same stem.</summary>
internal sealed class WordRelations
{
    /// <summary>Words that share this many letters at the start, and most of their letters, are mostly of one family: "Ukraine", "Ukrainian".</summary>
    private const int FamilyLetters = 5;

    private readonly WordKeys _keys;
    private readonly bool _isEnglish;

    /// <summary>By the first letters: the last key of the family, from which <see cref="_before"/> leads to the others.</summary>
    private readonly Dictionary<string, int> _families = new(StringComparer.Ordinal);

    /// <summary>By key: the one before it in its family, or -1.</summary>
    private readonly int[] _before;

    private readonly Dictionary<int, int[]> _known = [];

    /// <param name="keys">Of the article alone: what is read later is a claim's.</param>
    public WordRelations(WordKeys keys, string language)
    {
        _keys = keys;
        _isEnglish = language is "en" or "und";
        _before = new int[keys.Count];
        var families = _families.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int key = 0; key < keys.Count; key++)
        {
            string word = keys[key];
            if (word.Length < FamilyLetters || char.IsDigit(word[0])) continue;
            ReadOnlySpan<char> start = word.AsSpan(0, FamilyLetters);
            _before[key] = families.TryGetValue(start, out int last) ? last : -1;
            families[start] = key;
        }
    }

    /// <returns>Keys of the article's words, without the word's own.</returns>
    public int[] Of(int key)
    {
        if (_known.TryGetValue(key, out int[]? related)) return related;
        return _known[key] = Find(key);
    }

    private int[] Find(int key)
    {
        string word = _keys[key];
        var found = new List<int>();
        if (_isEnglish)
        {
            foreach (string other in Thesaurus.RelatedTo(word))
                if (_keys.Find(other) is { } there && there != key) found.Add(there);
        }

        if (word.Length >= FamilyLetters && _families.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, FamilyLetters), out int last))
        {
            for (int other = last; other >= 0; other = _before[other])
                if (other != key && IsSameFamily(word, _keys[other]) && !found.Contains(other)) found.Add(other);
        }

        return [.. found];
    }

    private static bool IsSameFamily(string word, string other)
    {
        int shared = word.AsSpan().CommonPrefixLength(other);
        return shared * 10 >= Math.Max(word.Length, other.Length) * 6;
    }
}
