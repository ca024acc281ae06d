using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Copydesk.Reading.Html;

/// <summary>Markup to text in linear time: blocks are parted by a blank line, character references are resolved.</summary>
internal static class MarkupStripper
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"],
        StringComparer.OrdinalIgnoreCase);

    public static string Strip(string markup)
    {
        var inline = Inline.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = new StringBuilder(markup.Length);
        var scanner = new MarkupScanner(markup);
        bool more;
        do
        {
            more = scanner.MoveNext();
            text.Append(markup.AsSpan()[scanner.Text]);
            if (scanner.Name.Equals("br", StringComparison.OrdinalIgnoreCase)) text.Append('\n');
            else if (!scanner.Name.IsEmpty && !inline.Contains(scanner.Name)) text.Append("\n\n");
        }
        while (more);
        return WebUtility.HtmlDecode(text.ToString());
    }
}
