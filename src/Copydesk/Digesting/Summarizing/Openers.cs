using System.Collections.Frozen;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Words at the beginning of a sentence that point back to an earlier one.</summary>
internal static class Openers
{
    private const int Reach = 9;

    private static readonly FrozenDictionary<string, FrozenSet<string>> _pointers = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["en"] = Set("""
            He She It They His Her Their Its Him Them This That These Those Such Both Another Others He's She's It's They're He'd She'd
            They'd But And So However Also Yet Or Nor Then Instead Moreover Furthermore Additionally Nevertheless Nonetheless Still
            Therefore Thus Hence Besides Likewise Similarly Otherwise Meanwhile Afterwards Elsewhere Later Neither Either Here There
            Consequently Finally Previously Earlier Indeed Because Plus Too Again Conversely Alternatively Secondly Thirdly
            """),
        ["de"] = Set("Er Sie Es Ihr Ihre Sein Seine Dies Diese Dieser Dieses Das Aber Und Doch Denn Auch Dann Danach Dabei Damit Daher Deshalb Dennoch Trotzdem Außerdem Zudem Jedoch So Dort Dazu Dagegen"),
        ["fr"] = Set("Il Elle Ils Elles Ce Cela Ceci Cette Cet Ces Son Sa Ses Leur Leurs Mais Et Or Donc Puis Ensuite Ainsi Aussi Cependant Toutefois Pourtant Enfin Celui-ci C'est C'était Ceux Celle Celui"),
        ["es"] = Set("Él Ella Ellos Ellas Esto Eso Este Esta Estos Estas Ese Esa Su Sus Pero Y Sin También Además Luego Entonces Así Por Aunque Ello"),
        ["ru"] = Set("Он Она Оно Они Его Её Ее Их Это Этот Эта Эти Но И А Также Однако Потом Затем Поэтому Тогда Там Так При"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] _phrases =
    [
        "in addition", "in contrast", "by contrast", "on the other hand", "as a result", "for example", "for instance", "at the same time",
        "in fact", "after that", "despite this", "because of this", "after this", "the latter", "the former", "the pair", "the couple",
        "the duo", "the two", "the trio", "one of them", "some of them", "all of them", "none of them", "as such", "in turn", "of those",
        "of these", "among them", "in the meantime", "as well as", "not only that", "at that point", "at the time", "in response", "in that",
        "in this", "with this", "with that", "like this", "the same", "the other", "the others", "the rest", "other", "on top of that",
        "in other words", "even so", "even then", "by then", "until then", "since then", "just then", "to do so", "to do this", "if so",
        "not so", "for this", "for that", "of course", "what is more", "what's more", "more importantly", "in all", "in total", "the move comes",
    ];

    /// <summary>Whether the sentence can't be understood without an earlier one.</summary>
    public static bool PointBack(SentenceWords words, string language)
    {
        if (language is not "en" and not "und") return _pointers.TryGetValue(language, out FrozenSet<string>? set) && Has(set, words[0]);
        if (Has(_pointers["en"], words[0])) return !IsIndependent(words);
        foreach (string phrase in _phrases)
        {
            if (words.StartsWith(phrase)) return true;
        }
        return HasPronounBeforeName(words);
    }

    // "It is believed that", "There were fears", "This week": complete without the sentence before.
    private static bool IsIndependent(SentenceWords words) => words[0] switch
    {
        "It" => words[1] is "is" or "was" or "has" or "emerged" && words[2] is "understood" or "believed" or "thought" or "claimed" or "reported" or "alleged" or "announced" or "revealed" or "hoped" or "expected" or "feared" or "been" or "that",
        "There" => words[1] is "is" or "are" or "was" or "were" or "has" or "have" or "will",
        "This" => words[1] is "week" or "year" or "month" or "season" or "summer" or "winter" or "spring" or "autumn" or "morning" or "weekend",
        "Both" => words[2] is "and",
        "Later" or "Earlier" => words[1] is "this" or "today",
        _ => false,
    };

    // "When she arrived, …", "In his letter …": no name or noun stands before the pronoun that it could mean.
    private static bool HasPronounBeforeName(SentenceWords words)
    {
        if (!MainClause.IsLeadIn(words[0])) return false;
        for (int i = 1; i < Math.Min(Reach, words.Count); i++)
        {
            ReadOnlySpan<char> word = words[i];
            if (word is "he" or "she" or "his" or "her" or "him" or "they" or "their") return true;
            if (char.IsUpper(word[0]) || word is "the" or "a" or "an") return false;
        }
        return false;
    }

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
