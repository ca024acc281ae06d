using System.Collections.Frozen;
using Copydesk.Language.Words.Data;

namespace Copydesk.Language.Words;

/// <summary>English words of the news that can stand for one another, and the irregular forms of single words.</summary>
internal static class Thesaurus
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Related = new(ReadSynonyms);
    private static readonly Lazy<FrozenDictionary<string, string>> Bases = new(ReadIrregular);

    /// <param name="stem">See <see cref="PorterStemmer"/>.</param>
    /// <returns>Stems, without the word's own.</returns>
    public static IReadOnlyList<string> RelatedTo(string stem) => Related.Value.GetValueOrDefault(stem, []);

    /// <summary>"rise" of "rose", "3" of "three"; a regular form comes back as it is.</summary>
    public static string BaseOf(string stem) => Bases.Value.GetValueOrDefault(stem, stem);

    private static FrozenDictionary<string, string[]> ReadSynonyms()
    {
        var related = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string[] group in WordData.Groups("english-synonyms.txt"))
        {
            string[] stems = [.. group.Select(Base).Distinct(StringComparer.Ordinal)];
            foreach (string stem in stems)
            {
                if (!related.TryGetValue(stem, out List<string>? others)) related.Add(stem, others = []);
                others.AddRange(stems.Where(other => other != stem && !others.Contains(other, StringComparer.Ordinal)));
            }
        }

        return related.ToFrozenDictionary(r => r.Key, r => r.Value.ToArray(), StringComparer.Ordinal);
    }

    private static string Base(string word) => BaseOf(PorterStemmer.Stem(word));

    private static FrozenDictionary<string, string> ReadIrregular()
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] forms in WordData.Groups("english-irregular.txt"))
            foreach (string form in forms.Skip(1)) bases.TryAdd(PorterStemmer.Stem(form), PorterStemmer.Stem(forms[0]));
        return bases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
