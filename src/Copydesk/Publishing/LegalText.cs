using System.Text;
using System.Xml;

namespace Copydesk.Publishing;

/// <summary>
/// Text without the characters that XML 1.0 forbids: controls other than tab and line ends, lone surrogates, U+FFFE and
/// U+FFFF. One of them in one headline would make a whole feed unreadable.
/// </summary>
internal static class LegalText
{
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

    /// <summary>At most so many UTF-16 code units, cut between words where there is one, with an ellipsis for what is cut.</summary>
    public static string Shortened(string text, int length)
    {
        string legal = Of(text);
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
        while (at < text.Length)
        {
            if (XmlConvert.IsXmlChar(text[at])) at++;
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at])) at += 2;
            else break;
        }

        return at - start;
    }
}
