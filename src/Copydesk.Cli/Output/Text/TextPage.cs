using System.Text;
using Copydesk.Language;

namespace Copydesk.Cli.Output.Text;

/// <summary>A page of text for reading, folded and coloured as its style says; whatever is written on it is made harmless first.</summary>
internal sealed class TextPage(PageStyle style)
{
    /// <summary>Marks stand below the words, so those lines are folded even where others are not, for the narrowest usual window.</summary>
    private const int MarkedWidth = 80;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public void Blank()
    {
        if (_text.Length > 0) _text.Append('\n');
    }

    /// <summary>One paragraph; what is folded starts below its first word, or <paramref name="hang"/> columns further in.</summary>
    public void Write(int indent, int hang, params ReadOnlySpan<Words> words)
    {
        (string text, Tone[] tones) = Join(words);
        int width = style.Width ?? int.MaxValue;
        int margin = indent;
        foreach (TextSpan line in LineBreaker.Fold(text, width - indent, width - indent - hang))
        {
            WriteLine(margin, text, tones, line);
            margin = indent + hang;
        }
    }

    /// <summary>Quoted words, with those that matter marked: in colour, or by carets below.</summary>
    /// <param name="label">Stands before the first line, for example where the words are.</param>
    public void WriteMarked(int indent, string label, string quoted, IEnumerable<TextSpan> marks)
    {
        string prefix = label.Length == 0 ? "" : label + "  ";
        (string text, Tone[] tones) = Join([new(prefix, Tone.Faint), quoted]);
        foreach (TextSpan mark in marks) tones.AsSpan(prefix.Length + mark.Start, mark.End - mark.Start).Fill(Tone.Marked);
        int margin = indent, hang = Cells.Of(prefix), width = style.Width ?? MarkedWidth;
        foreach (TextSpan line in LineBreaker.Fold(text, width - indent, width - indent - hang))
        {
            WriteLine(margin, text, tones, line);
            if (!style.Coloured) WriteCarets(margin, text, tones, line);
            margin = indent + hang;
        }
    }

    private void WriteLine(int margin, string text, Tone[] tones, TextSpan line)
    {
        _text.Append(' ', margin);
        for (int at = line.Start; at < line.End;)
        {
            int end = at + 1;
            while (end < line.End && tones[end] == tones[at]) end++;
            string? colour = style.Coloured ? Colour(tones[at]) : null;
            if (colour is not null) _text.Append("\e[").Append(colour).Append('m');
            _text.Append(text, at, end - at);
            if (colour is not null) _text.Append("\e[0m");
            at = end;
        }

        _text.Append('\n');
    }

    private void WriteCarets(int margin, string text, Tone[] tones, TextSpan line)
    {
        if (!tones.AsSpan(line.Start, line.End - line.Start).Contains(Tone.Marked)) return;
        var carets = new StringBuilder().Append(' ', margin);
        for (int at = line.Start; at < line.End;)
        {
            var (length, cells) = Cells.NextAt(text, at);
            carets.Append(tones[at] is Tone.Marked ? '^' : ' ', cells);
            at += length;
        }

        _text.Append(carets.ToString().TrimEnd()).Append('\n');
    }

    private static (string Text, Tone[] Tones) Join(ReadOnlySpan<Words> words)
    {
        var text = new StringBuilder();
        var tones = new List<Tone>();
        foreach (Words part in words)
        {
            text.Append(Harmless.Line(part.Text));
            tones.AddRange(Enumerable.Repeat(part.Tone, part.Text.Length));
        }

        return (text.ToString(), [.. tones]);
    }

    private static string? Colour(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Faint => "2",
        Tone.Label => "36",
        Tone.Good => "32",
        Tone.Caution => "33",
        Tone.Bad => "31",
        Tone.Marked => "4;31",
        _ => null,
    };
}
