using System.Globalization;
using Spectre.Console;

namespace Copydesk.Cli.Output.Text;

/// <summary>How many columns of a terminal text takes: Chinese characters and emoji take two, combining marks none.</summary>
internal static class Cells
{
    /// <summary>Length in UTF-16 code units and width of what a reader sees as the next character.</summary>
    public static (int Length, int Width) NextAt(string text, int at)
    {
        if (text[at] < 0x7F && (at + 1 == text.Length || text[at + 1] < 0x7F)) return (1, 1);
        int length = StringInfo.GetNextTextElementLength(text, at);

        // The parts of one emoji or letter are drawn as one.
        return (length, Math.Min(2, text.Substring(at, length).GetCellWidth()));
    }

    public static int Of(string text)
    {
        int width = 0;
        for (int at = 0; at < text.Length;)
        {
            var (length, cells) = NextAt(text, at);
            width += cells;
            at += length;
        }

        return width;
    }

    /// <summary>So much of the text as fits, with an ellipsis for the rest.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width) return text;
        int taken = 0, at = 0;
        while (NextAt(text, at) is var (length, cells) && taken + cells < width)
        {
            taken += cells;
            at += length;
        }

        return text[..at] + "…";
    }
}
