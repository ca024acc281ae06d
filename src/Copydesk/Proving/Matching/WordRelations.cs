using Copydesk.Language.Words;

namespace Copydesk.Proving.Matching;

/// <summary>Which words of an article can stand for a word of a claim: another word for the same, or another word from the same stem.</summary>
internal sealed class WordRelations
{
    /// <summary>Words that share this many letters at the start, and most of their letters, are mostly of one family: "Ukraine", "Ukrainian".</summary>
    private const int FamilyLetters = 5;

    private readonly WordKeys _keys;
    private readonly bool _isEnglish;
    private readonly Dictionary<string, List<int>> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _known = [];

    /// <param name="keys">Of the article alone: what is read later is a claim's.</param>
    public WordRelations(WordKeys keys, string language)
    {
        _keys = keys;
        _isEnglish = language is "en" or "und";
        for (int key = 0; key < keys.Count; key++)
        {
            string word = keys[key];
            if (word.Length < FamilyLetters || char.IsDigit(word[0])) continue;
            string start = word[..FamilyLetters];
            if (!_families.TryGetValue(start, out List<int>? family)) _families[start] = family = [];
            family.Add(key);
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

        if (word.Length >= FamilyLetters && _families.TryGetValue(word[..FamilyLetters], out List<int>? family))
        {
            foreach (int other in family)
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
