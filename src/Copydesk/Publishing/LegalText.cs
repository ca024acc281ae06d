using System.Buffers;
using System.Text;
using System.Xml;
using Copydesk.Reading.Cleaning;
using Copydesk.Reading.Drafting;

namespace Copydesk.Publishing;

/// <summary>
/// Text without the characters that XML 1.0 forbids, one of which in one headline would make a whole feed unreadable, and without
/// those that show nothing but can hide words or turn the direction of what stands around them. Reading takes them out of
/// articles; models, settings and stored entries may still bring some.
/// </summary>
internal static class LegalText
{
    /// <summary>Line ends stay.</summary>
    public static string Of(string text)
    {
        int clean = CleanLength(text, 0);
        if (clean == text.Length) return text;

        var kept = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            int length = CleanLength(text, at);
            kept.Append(text, at, length);
            at += length;
        }

        return kept.ToString();
    }

    /// <summary>On one line, since parsers differ in what they make of line ends and of white space at the edges.</summary>
    public static string Line(string text) => SingleLine.Of(Of(text));

    /// <summary>Never empty: a link needs words, and a feed's entry a title.</summary>
    public static string Headline(string text) => Line(text) is { Length: > 0 } line ? line : "Untitled";

    /// <summary>At most so many UTF-16 code units on one line, cut between words where there is one, with an ellipsis for what is cut.</summary>
    public static string Shortened(string text, int length)
    {
        string legal = Line(text);
        if (legal.Length <= length) return legal;

        int end = length - 1;
        int space = legal.LastIndexOf(' ', end, end / 4);
        if (space > 0) end = space;
        if (char.IsHighSurrogate(legal[end - 1])) end--;
        return string.Concat(legal.AsSpan(0, end).TrimEnd(), "…");
    }

    private static int CleanLength(string text, int start)
    {
        int at = start;
        while (at < text.Length && Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int length) == OperationStatus.Done && IsLegal(rune)) at += length;
        return at - start;
    }

    private static bool IsLegal(Rune rune) => InvisibleCharacters.KindOf(rune) is null && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value));
}
