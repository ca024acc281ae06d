using System.Collections.Frozen;
using Copydesk.Language.Words.Data;

namespace Copydesk.Language.Words;

/// <summary>English words of the news that can stand for one another or contradict each other, and the irregular forms of single words.</summary>
internal static class Thesaurus
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Related = new(ReadSynonyms);
    private static readonly Lazy<FrozenDictionary<string, string[]>> Opposites = new(ReadAntonyms);
    private static readonly Lazy<FrozenDictionary<string, string>> Bases = new(ReadIrregular);

    /// <param name="stem">See <see cref="PorterStemmer"/>.</param>
    /// <returns>Stems, without the word's own.</returns>
    public static IReadOnlyList<string> RelatedTo(string stem) => Related.Value.GetValueOrDefault(stem, []);

    /// <inheritdoc cref="RelatedTo"/>
    public static IReadOnlyList<string> AntonymsOf(string stem) => Opposites.Value.GetValueOrDefault(stem, []);

    /// <summary>"rise" of "rose", "3" of "three"; a regular form comes back as it is.</summary>
    public static string BaseOf(string stem) => Bases.Value.GetValueOrDefault(stem, stem);

    private static FrozenDictionary<string, string[]> ReadSynonyms() => Linked(
        from @group in WordData.Groups("english-synonyms.txt")
        let stems = @group.Select(Base).ToArray()
        from stem in stems
        from other in stems
        where stem != other
        select (stem, other));

    private static FrozenDictionary<string, string[]> ReadAntonyms() => Linked(
        from line in WordData.Groups("english-antonyms.txt")
        let bar = Array.IndexOf(line, "|")
        from stem in line[..bar].Select(Base)
        from other in line[(bar + 1)..].Select(Base)
        from pair in new[] { (stem, other), (other, stem) }
        select pair);

    private static FrozenDictionary<string, string[]> Linked(IEnumerable<(string From, string To)> pairs) => pairs.Distinct()
        .GroupBy(pair => pair.From, pair => pair.To, StringComparer.Ordinal)
        .ToFrozenDictionary(others => others.Key, others => others.ToArray(), StringComparer.Ordinal);

    private static string Base(string word) => BaseOf(PorterStemmer.Stem(word));

    private static FrozenDictionary<string, string> ReadIrregular()
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] forms in WordData.Groups("english-irregular.txt"))
            foreach (string form in forms.Skip(1)) bases.TryAdd(PorterStemmer.Stem(form), PorterStemmer.Stem(forms[0]));
        return bases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
