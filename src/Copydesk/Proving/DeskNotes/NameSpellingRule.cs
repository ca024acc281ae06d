using Copydesk.Language;
using Copydesk.Language.Names;
using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"Andrey Denisov" beside "Denissov": the name of a person or a body spelled two ways.</summary>
internal sealed class NameSpellingRule : IDeskRule
{
    private const string Code = "name-spelling";

    private const int ShortestWord = 5;

    /// <summary>With another letter in the same place, short names are mostly two names: Benny and Beany.</summary>
    private const int ShortestReplaced = 6;

    /// <summary>More names that share all words but one are a list, and comparing each with each would not be linear.</summary>
    private const int MostAlike = 50;

    private const int MostSurnames = 1_000;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        int references = reading.Article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Reference)?.Span.Start ?? reading.Text.Length;
        var written = reading.Names
            .Where(name => name.Kind != NameKind.Place && name.Span.Start < references && !reading.IsQuoted(name.Span))
            .GroupBy(name => name.Span.In(reading.Text), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        string[] full = [.. written.Where(w => w.Key.Contains(' ', StringComparison.Ordinal) && (PersonNames.MayBe(w.Value) || w.Value.Kind == NameKind.Organization)).Select(w => w.Key)];
        ILookup<string, string> bySurname = full.Where(name => written[name].Kind != NameKind.Organization).ToLookup(RawName.LastWord, StringComparer.Ordinal);
        var known = full.SelectMany(name => name.Split(' ')).ToHashSet(StringComparer.Ordinal);

        var found = new List<(NameMention One, NameMention Other)>();
        foreach (IGrouping<string, (string Name, string Word, bool IsGiven)> alike in full.SelectMany(WithoutOneWord).GroupBy(one => one.Others, one => (one.Name, one.Word, one.IsGiven), StringComparer.Ordinal))
        {
            (string Name, string Word, bool IsGiven)[] names = [.. alike.Take(MostAlike)];
            for (int i = 0; i < names.Length; i++)
            {
                foreach (var other in names[(i + 1)..])
                {
                    if (AreOneWord(names[i].Word, other.Word, other.IsGiven) && IsPerson(written[names[i].Name], written[other.Name])) found.Add((written[names[i].Name], written[other.Name]));
                }
            }
        }

        ILookup<char, string> surnames = bySurname.Select(g => g.Key).Take(MostSurnames).ToLookup(surname => surname[0]);
        foreach (string single in written.Keys.Where(name => !name.Contains(' ', StringComparison.Ordinal) && !known.Contains(name) && !GivenNames.Contains(name) && !NameWords.RoleNouns.Contains(name)).Take(MostSurnames))
        {
            string[] near = [.. surnames[single[0]].Where(surname => AreSpellings(surname, single))];
            if (near is [var surname] && IsPerson(written[bySurname[surname].First()], written[single])) found.Add((written[bySurname[surname].First()], written[single]));
        }

        return found.Select(pair => Note(reading, pair.One, pair.Other));
    }

    /// <summary>A name that begins with a given name, or of which the text tells that it is a person's.</summary>
    private static bool IsPerson(NameMention one, NameMention other) =>
        (one.Kind == NameKind.Organization && other.Kind == NameKind.Organization) || one.Kind == NameKind.Person || other.Kind == NameKind.Person || GivenNames.Contains(RawName.FirstWord(one.Name)) || GivenNames.Contains(RawName.FirstWord(other.Name));

    private static DeskNote Note(DeskReading reading, NameMention one, NameMention other) => reading.Note(
        Code,
        DeskNoteSeverity.Warning,
        $"The same name seems to be spelled two ways: “{one.Span.In(reading.Text)}” and “{other.Span.In(reading.Text)}”.",
        one.Span.Start < other.Span.Start ? [one.Span, other.Span] : [other.Span, one.Span]);

    /// <summary>A name as often as it has words, each time without one: names that share such a rest differ in one word.</summary>
    private static IEnumerable<(string Others, string Name, string Word, bool IsGiven)> WithoutOneWord(string name)
    {
        string[] words = name.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            string rest = string.Join(' ', [.. words[..i], "*", .. words[(i + 1)..]]);
            yield return (rest, name, words[i], i < words.Length - 1);
        }
    }

    private static bool AreOneWord(string one, string other, bool isGiven) =>
        isGiven && NameSound.Of(one) == NameSound.Of(other)
            ? !one.Equals(other, StringComparison.OrdinalIgnoreCase)
            : AreSpellings(one, other) && !(isGiven && (Spelling.IsWomansForm(one, other) || Spelling.IsWomansForm(other, one)));

    /// <summary>One letter more, less or other, or two changed round; not a plural, and not two words that both are known.</summary>
    private static bool AreSpellings(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestWord || one[0] != other[0]) return false;
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase)) return !IsShouted(one[1..]) && !IsShouted(other[1..]);
        if (one.Length == other.Length && one.Length < ShortestReplaced && !Spelling.HaveSameLetters(one, other)) return false;
        if (Spelling.Plain(one) == Spelling.Plain(other) || IsShouted(one) || IsShouted(other)) return false;
        if (Spelling.AreForms(one, other) || Spelling.AreForms(other, one)) return false;
        if (Gazetteer.IsPlace(one) || Gazetteer.IsPlace(other) || (GivenNames.Contains(one) && GivenNames.Contains(other))) return false;
        return Spelling.AreOneEditApart(one, other);
    }

    private static bool IsShouted(string word) => !word.Any(char.IsLower);
}
