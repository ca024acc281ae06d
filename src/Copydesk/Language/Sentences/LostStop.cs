using System.Collections.Frozen;

namespace Copydesk.Language.Sentences;

/// <summary>
/// Scraped pages run a caption or heading into the next sentence: "a view of the old bridge The council has closed it."
/// A capitalised article or pronoun between words in lower case shows the place.
/// </summary>
internal static class LostStop
{
    private const int MinBefore = 30;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers = FrozenSet.ToFrozenSet(
        ["A", "An", "The", "He", "She", "They", "It", "His", "Her", "Their", "This", "These", "There", "But", "When", "While", "However"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // "vitamin A deficiency", "plan A was": the letter is a name.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lettered = FrozenSet.ToFrozenSet(
        ["vitamin", "hepatitis", "grade", "plan", "type", "group", "class", "category", "section", "part", "level", "team", "flat", "unit", "block", "wing", "schedule", "influenza", "haemophilia", "factor", "point", "option", "appendix", "exhibit"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a sentence begins at this capital letter although no stop stands before it.</summary>
    public static bool IsBefore(string text, int i, int end, int sentenceStart)
    {
        if (i - sentenceStart < MinBefore || text[i - 1] != ' ' || !char.IsAsciiLetterLower(text[i - 2])) return false;

        ReadOnlySpan<char> word = WordAt(text, i, end);
        int next = i + word.Length + 1;
        if (next >= end || text[next - 1] != ' ' || !char.IsAsciiLetterLower(text[next]) || !_openers.Contains(word)) return false;

        int before = i - 1;
        while (before > sentenceStart && char.IsLetter(text[before - 1])) before--;
        return char.IsLower(text[before]) && !(word.Length == 1 && _lettered.Contains(text.AsSpan(before, i - 1 - before)));
    }

    private static ReadOnlySpan<char> WordAt(string text, int i, int end)
    {
        int wordEnd = i;
        while (wordEnd < end && wordEnd - i < 8 && char.IsAsciiLetter(text[wordEnd])) wordEnd++;
        return text.AsSpan(i, wordEnd - i);
    }
}
