using System.Buffers;
using System.Globalization;
using System.Text;

namespace Copydesk.Reading.Cleaning;

/// <summary>
/// Makes characters canonical: NFC, <c>\n</c> for every line end, plain spaces but inside numbers, nothing invisible but the joiners and
/// variation selectors that scripts and emoji need. Cleaning clean text changes nothing.
/// </summary>
internal static class TextCleaner
{
    /// <summary>Marks on one base character: the bound of the Stream-Safe Text Format (UAX #15), beyond any language's need.</summary>
    private const int MostMarks = 30;

    public static string Clean(string text, CleaningTally tally)
    {
        string clean = PlainSpaces(Filter(text, tally), tally);
        if (clean.IsNormalized(NormalizationForm.FormC)) return clean;
        tally.Add(CleaningKind.Composition);
        return clean.Normalize(NormalizationForm.FormC);
    }

    private static string Filter(string text, CleaningTally tally)
    {
        var output = new StringBuilder(text.Length);
        var previous = default(Rune);
        Rune? joiner = null;
        int marks = 0;
        for (int i = 0, used; i < text.Length; i += used)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out used) != OperationStatus.Done)
            {
                tally.Add(CleaningKind.LoneSurrogate);
                continue;
            }
            if (rune.Value == '\r')
            {
                if (i + 1 < text.Length && text[i + 1] == '\n') used = 2;
                rune = new Rune('\n');
            }
            else if (Joiners.IsJoiner(rune))
            {
                // Whether it is needed shows only at the next visible character.
                if (joiner is not null) tally.Add(CleaningKind.ZeroWidth);
                joiner = rune;
                continue;
            }
            else if (InvisibleCharacters.KindOf(rune) is { } kind)
            {
                tally.Add(kind);
                continue;
            }

            if (IsLineEnd(rune)) rune = new Rune('\n');
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                tally.Add(CleaningKind.ExcessMark);
                continue;
            }
            if (joiner is { } pending)
            {
                if (Joiners.IsNeeded(pending, previous, rune)) output.Append(pending);
                else tally.Add(CleaningKind.ZeroWidth);
                joiner = null;
            }
            output.Append(rune);
            previous = rune;
        }
        if (joiner is not null) tally.Add(CleaningKind.ZeroWidth);
        return output.ToString();
    }

    // Line feed, vertical tab, form feed, next line, line and paragraph separators.
    private static bool IsLineEnd(Rune rune) => rune.Value is '\n' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    /// <summary>After filtering: an invisible character inside a number must not decide what its spaces are.</summary>
    private static string PlainSpaces(string text, CleaningTally tally)
    {
        StringBuilder? plain = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' || char.GetUnicodeCategory(text[i]) != UnicodeCategory.SpaceSeparator || DigitGroups.IsSeparator(text, i)) continue;
            tally.Add(CleaningKind.Space);
            (plain ??= new StringBuilder(text))[i] = ' ';
        }
        return plain?.ToString() ?? text;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
