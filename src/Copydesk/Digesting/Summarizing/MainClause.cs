using System.Collections.Frozen;
using Copydesk.Language;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Finds where the main clause begins behind a subordinate one: "As talks drag on, | ministers meet again".</summary>
internal static class MainClause
{
    private const int MinRest = 20;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _subordinators = FrozenSet.ToFrozenSet(
        [
            "As", "While", "When", "After", "Before", "Although", "Though", "Since", "If", "Because", "Despite", "Following", "Amid", "With",
            "Once", "Until", "Unless", "Whereas", "Even", "Having", "Just", "Speaking", "Writing", "According", "In", "On", "At", "From", "For",
        ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Opens a clause or phrase that stands before the main one: "After", "Despite", "Speaking".</summary>
    public static bool IsLeadIn(ReadOnlySpan<char> word) => _subordinators.Contains(word) || (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal));

    public static int StartOf(string text, TextSpan sentence, string language)
    {
        if (language is not ("en" or "und") || !_subordinators.Contains(FirstWord(sentence.Of(text)))) return sentence.Start;

        for (int comma = text.IndexOf(',', sentence.Start, sentence.Length); comma >= 0 && sentence.End - comma > MinRest;)
        {
            if (OpensClause(text.AsSpan(comma, sentence.End - comma))) return comma + 2;
            comma = text.IndexOf(',', comma + 1, sentence.End - comma - 1);
        }
        return sentence.Start;
    }

    // A name or an article behind the comma; "on Friday, May 3, the …" and "in Oslo, Norway, a …" wait for a later comma.
    private static bool OpensClause(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 3 || rest[1] != ' ') return false;
        ReadOnlySpan<char> word = FirstWord(rest[2..]);
        if (word is "the" or "a" or "an" or "police" or "officials" or "scientists" or "researchers" or "ministers" or "two" or "three" or "more" or "at") return true;
        if (word.IsEmpty || !char.IsUpper(word[0])) return false;
        ReadOnlySpan<char> afterWord = rest[(2 + word.Length)..];
        return !afterWord.IsEmpty && afterWord[0] is ' ' or '\'' or '’' && !IsInsertion(rest[2..]);
    }

    private static bool IsInsertion(ReadOnlySpan<char> rest)
    {
        int comma = rest.IndexOf(',');
        return comma >= 0 && rest[..comma].Count(' ') <= 2;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }
}
