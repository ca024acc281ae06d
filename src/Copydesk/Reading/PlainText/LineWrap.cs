using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.PlainText;

/// <summary>
/// Whether a text is hard-wrapped, and which of its line ends are only that. A wrapped line is one that the next line's
/// first word would have made too long; a text is wrapped when most line ends inside its paragraphs are of that sort.
/// </summary>
internal sealed class LineWrap
{
    private const int Narrowest = 40;
    private const int NarrowestEastAsian = 15;
    private const int Widest = 120;

    /// <summary>Mail quotes and proportional editors wrap a little short of the width.</summary>
    private const int Slack = 2;

    private readonly int _width;

    private LineWrap(int width) => _width = width;

    /// <param name="groups">Lines between blank lines.</param>
    public static LineWrap Of(IReadOnlyList<IReadOnlyList<TextLine>> groups)
    {
        int width = 0;
        foreach (TextLine line in groups.SelectMany(g => g))
        {
            bool isAddress = !line.Text.Contains(' ') && line.Text.Contains("://", StringComparison.Ordinal);
            if (isAddress) continue;
            // A line beyond any terminal's width is a whole paragraph: so are the others.
            if (line.Text.Length > Widest) return new LineWrap(0);
            width = Math.Max(width, line.Text.Length);
        }

        var wrap = new LineWrap(width);
        int pairs = 0, full = 0, open = 0;
        foreach (var group in groups)
        {
            for (int i = 1; i < group.Count; i++)
            {
                pairs++;
                if (!wrap.IsFull(group[i - 1].Text, group[i].Text)) continue;
                full++;
                if (!EndsSentence(group[i - 1].Text)) open++;
            }
        }
        bool eastAsian = groups.Count > 0 && groups[^1].Any(l => l.Text.Length > 0 && Scripts.WrapsAnywhere(l.Text[0]));
        bool wrapped = width >= (eastAsian ? NarrowestEastAsian : Narrowest) && open > 0 && full * 5 >= pairs * 2;
        return wrapped ? wrap : new LineWrap(0);
    }

    /// <summary>Whether <paramref name="next"/> goes on with the paragraph of the line above it.</summary>
    public bool Joins(TextLine above, TextLine next)
    {
        if (_width == 0 || next.IsItem || above.IsQuoted != next.IsQuoted) return false;
        // A first line set in, below a line that is not, begins a paragraph.
        if (!above.IsItem && next.Indent > above.Indent + 1) return false;
        return IsFull(above.Text, next.Text) || (char.IsLower(next.Text[0]) && !EndsSentence(above.Text));
    }

    /// <summary>Two lines as one: with a space, but for East Asian text and a hyphen inside a word.</summary>
    public static string Between(string above, string next) =>
        (Scripts.WrapsAnywhere(above[^1]) && Scripts.WrapsAnywhere(next[0]))
        || (above.Length > 1 && above[^1] == '-' && char.IsLetter(above[^2]) && char.IsLower(next[0]))
            ? ""
            : " ";

    private bool IsFull(string above, string next)
    {
        if (Scripts.WrapsAnywhere(above[^1])) return above.Length + 1 >= _width && !EndsSentence(above);
        int space = next.IndexOf(' ');
        int word = space < 0 ? next.Length : space;
        return above.Length + 1 + word > _width - Slack;
    }

    private static bool EndsSentence(string line) => line.AsSpan().TrimEnd("\"'”’»)]」』")[^1..] is "." or "!" or "?" or "…" or "。" or "！" or "？";
}
