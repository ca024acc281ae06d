using System.Buffers;
using System.Text;

namespace Copydesk.Publishing.Digests;

/// <summary>
/// Words as one line of Markdown that shows them and nothing else. What CommonMark, GitHub and the common extensions read as markup
/// is escaped: emphasis, code, links, HTML, tables, mathematics, attributes, and what makes a list or a link by standing where it does.
/// </summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(@"\`*_{}[]<>#|~^&+=@");

    public static string Of(string text)
    {
        string line = SingleLine(text);
        var escaped = new StringBuilder(line.Length);
        for (int at = 0; at < line.Length; at++)
        {
            if (Marks.Contains(line[at]) || OpensBlock(line, at) || OpensLink(line, at) || OpensMathematics(line, at)) escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    /// <summary>White space becomes single spaces; what shows nothing but may steer a terminal or turn the direction of text goes.</summary>
    private static string SingleLine(string text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (Rune rune in LegalText.Of(text).EnumerateRunes())
        {
            bool isSpace = Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F);
            if (isSpace && !space) line.Append(' ');
            else if (!isSpace) line.Append(rune);
            space = isSpace;
        }

        return line.ToString().Trim();
    }

    /// <summary>A hyphen, a colon, or a number with its stop, where a list could begin.</summary>
    private static bool OpensBlock(string line, int at) => line[at] switch
    {
        '-' or ':' => at == 0,
        '.' or ')' => at > 0 && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9') && line.AsSpan(at + 1) is [] or [' ', ..],
        _ => false,
    };

    /// <summary>The colon of an address or of an emoji's name, and the first stop of <c>www.</c>; times of day stay as they are.</summary>
    private static bool OpensLink(string line, int at) => line[at] switch
    {
        ':' => at + 1 < line.Length && line[at + 1] != ' ' && !(at > 0 && char.IsAsciiDigit(line[at - 1])),
        '.' => line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>No mathematics ends at a dollar before a digit, so a sum of money may stay as it is; any other sign could end what it began.</summary>
    private static bool OpensMathematics(string line, int at) =>
        line[at] == '$' && !(at + 1 < line.Length && char.IsAsciiDigit(line[at + 1]));
}
