using Copydesk.Language;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Place and agency before the first words of a report: "ROME (AP) — ", "(CNN)".</summary>
internal static class Dateline
{
    private const int MaxLength = 48;
    private const int MaxAgency = 12;

    /// <summary>Where the report's own words begin; the start of the sentence when it has no dateline.</summary>
    public static int EndIn(string text, TextSpan sentence)
    {
        ReadOnlySpan<char> head = sentence.Of(text)[..Math.Min(MaxLength, sentence.Length)];
        int open = head.IndexOf('(');
        int length = open < 0 ? -1 : head[open..].IndexOf(')');
        if (length is > 1 and <= MaxAgency && char.IsUpper(head[open + 1]) && !head[(open + 1)..(open + length)].ContainsAnyInRange('0', '9') && IsPlace(head[..open]))
            return SkipDashes(text, sentence.Start + open + length + 1, sentence.End);

        int dash = head.IndexOfAny('—', '–');
        if (dash < 0) dash = head.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 2 && IsCapitals(head[..dash]) ? SkipDashes(text, sentence.Start + dash, sentence.End) : sentence.Start;
    }

    // Nothing, or capitalised words: "Rome ", "WASHINGTON, D.C. ".
    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool wordStart = char.IsLetter(text[i]) && (i == 0 || text[i - 1] == ' ');
            if (wordStart && !char.IsUpper(text[i])) return false;
        }
        return text.Count(' ') <= 3;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        int comma = text.IndexOfAny(',', '(');
        foreach (char c in comma > 0 ? text[..comma] : text)
        {
            if (char.IsLower(c)) return false;
        }
        return true;
    }

    private static int SkipDashes(string text, int i, int end)
    {
        int start = i;
        while (i < end && (char.IsWhiteSpace(text[i]) || text[i] is '-' or '–' or '—')) i++;
        return i < end ? i : start;
    }
}
