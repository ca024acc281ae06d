using Copydesk.Language;

namespace Copydesk.Cli.Output.Text;

/// <summary>Folds text at spaces and, in scripts without spaces, between characters; a word wider than the line is cut.</summary>
internal static class LineBreaker
{
    private const string MayNotBegin = "、。，．：；！？）］｝」』】〉》〕’”…·ー々々%,.!?;:)]}";
    private const string MayNotEnd = "（［｛「『【〈《〔‘“([{$€£";

    /// <param name="first">Columns of the first line.</param>
    /// <param name="next">Columns of the lines after it.</param>
    /// <returns>The lines as places in the text, without the spaces between them.</returns>
    public static IEnumerable<TextSpan> Fold(string text, int first, int next)
    {
        int start = 0, at = 0, column = 0, room = Math.Max(1, first);
        (int End, int Next)? chance = null;
        while (at < text.Length)
        {
            var (length, cells) = Cells.NextAt(text, at);
            if (text[at] == ' ' && length == 1)
            {
                if (at == start)
                {
                    start = ++at;
                    continue;
                }

                chance = (at, at + 1);
            }
            else
            {
                if (at > start && MayBreak(text, at, cells)) chance = (at, at);
                if (column + cells > room && at > start)
                {
                    (int end, at) = chance ?? (at, at);
                    yield return new TextSpan(start, end);
                    (start, column, room, chance) = (at, 0, Math.Max(1, next), null);
                    continue;
                }
            }

            column += cells;
            at += length;
        }

        if (start < text.Length) yield return new TextSpan(start, text.Length);
    }

    private static bool MayBreak(string text, int at, int cells)
    {
        bool beside = cells == 2 || IsWide(text, at - 1);
        return beside && !MayNotBegin.Contains(text[at]) && !MayNotEnd.Contains(text[at - 1]);
    }

    private static bool IsWide(string text, int at)
    {
        int start = at > 0 && char.IsSurrogatePair(text, at - 1) ? at - 1 : at;
        return text[at] >= 0x1100 && Cells.NextAt(text, start).Width == 2;
    }
}
