using System.Globalization;
using Copydesk.Language;

namespace Copydesk.Proving.Matching;

/// <summary>
/// A text folded for comparison: lower case, one space for white space, one form for quotation marks, apostrophes and dashes, no
/// invisible characters.
/// Each folded character knows its place in the original.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>By letter, for most letters of most texts.</summary>
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(c => Fold((char)c))];

    /// <summary>By index of a folded character; as long as the original.</summary>
    private readonly int[] _origin;

    public FoldedText(string text)
    {
        char[] folded = new char[text.Length];
        _origin = new int[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i] < Ascii.Length ? Ascii[text[i]] : Fold(text[i]);
            if (c >= '\u00AD' && char.GetUnicodeCategory(c) == UnicodeCategory.Format) continue;
            if (c == ' ' && (length == 0 || folded[length - 1] == ' ')) continue;
            folded[length] = c;
            _origin[length++] = i;
        }

        if (length > 0 && folded[length - 1] == ' ') length--;
        Text = new string(folded, 0, length);
    }

    public string Text { get; }

    /// <summary>The first place where the words of <paramref name="claim"/> stand, whole words only; null when there is none.</summary>
    /// <returns>A span of the original text.</returns>
    /// <param name="from">Looks no earlier than at this place of the original text.</param>
    public TextSpan? Find(FoldedText claim, int from = 0)
    {
        string words = TrimMarks(claim.Text);
        if (words.Length == 0) return null;

        for (int at = IndexOf(words, Start(from)); at >= 0; at = IndexOf(words, at + 1))
        {
            int end = at + words.Length;
            if (IsWordStart(at) && IsWordEnd(end)) return new TextSpan(_origin[at], _origin[end - 1] + 1);
        }

        return null;
    }

    private int IndexOf(string words, int start) => Text.IndexOf(words, start, StringComparison.Ordinal);

    private int Start(int from)
    {
        int at = from == 0 ? 0 : Array.BinarySearch(_origin, 0, Text.Length, from);
        return Math.Min(at < 0 ? ~at : at, Text.Length);
    }

    internal static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        '‘' or '’' or '‚' or '‛' or '′' or '`' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Outer quotation marks and the final stop are no words: a claim is the source's without them.</summary>
    private static string TrimMarks(string text) => text.Trim('"', '\'', ' ').TrimEnd('.', ' ', '"', '\'', '…');

    private bool IsWordStart(int at) => at == 0 || !IsJoined(at - 1, at);

    private bool IsWordEnd(int end) => end >= Text.Length || !IsJoined(end - 1, end);

    /// <summary>True inside a word and inside a number: "9%" does not stand in "1.9%".</summary>
    private bool IsJoined(int left, int right)
    {
        char a = Text[left], b = Text[right];
        if (IsUnspaced(a) || IsUnspaced(b)) return false;
        if (char.IsLetterOrDigit(a) && char.IsLetterOrDigit(b)) return true;
        if (a is '.' or ',' && char.IsDigit(b)) return left > 0 && char.IsDigit(Text[left - 1]);
        if (b is '.' or ',' && char.IsDigit(a)) return right + 1 < Text.Length && char.IsDigit(Text[right + 1]);
        return false;
    }

    /// <summary>Scripts without spaces have no word edges to respect.</summary>
    private static bool IsUnspaced(char c) =>
        char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter && c >= '\u0E00' && c is not (>= '\uAC00' and <= '\uD7A3');
}
