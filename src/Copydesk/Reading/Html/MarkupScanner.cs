namespace Copydesk.Reading.Html;

/// <summary>
/// Finds tags by their brackets, in linear time and without a tree: for markup that is not (yet) to be parsed. Comments,
/// scripts and styles are passed over.
/// </summary>
internal ref struct MarkupScanner(ReadOnlySpan<char> markup)
{
    private readonly ReadOnlySpan<char> _markup = markup;
    private int _next;

    /// <summary>Text between the tag before and this one.</summary>
    public Range Text { get; private set; }

    /// <summary>As written, without bracket and slash; empty after the last tag.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    public bool IsClosing { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>False at the end; <see cref="Text"/> is then the text after the last tag.</summary>
    public bool MoveNext()
    {
        int from = _next;
        for (int at = from; at < _markup.Length; at++)
        {
            int found = _markup[at..].IndexOf('<');
            if (found < 0) break;
            at += found;
            if (!IsTag(at)) continue;

            Text = from..at;
            ReadTag(at);
            return true;
        }
        Text = from.._markup.Length;
        Name = default;
        _next = _markup.Length;
        return false;
    }

    private readonly bool IsTag(int at) =>
        at + 1 < _markup.Length
        && (char.IsAsciiLetter(_markup[at + 1]) || _markup[at + 1] is '!' or '?' || (_markup[at + 1] == '/' && at + 2 < _markup.Length && char.IsAsciiLetter(_markup[at + 2])));

    private void ReadTag(int at)
    {
        bool comment = _markup[at..].StartsWith("<!--");
        _next = comment ? After(at, "-->") : After(at, ">");
        IsClosing = _markup[at + 1] == '/';
        IsSelfClosing = _next - 2 > at && _markup[_next - 2] == '/';

        int start = at + (IsClosing ? 2 : 1), end = start;
        while (end < _markup.Length && (char.IsAsciiLetterOrDigit(_markup[end]) || _markup[end] == '-')) end++;
        Name = comment ? default : _markup[start..end];
        if (!IsClosing && Name.Equals("script", StringComparison.OrdinalIgnoreCase)) _next = After(_next, "</script");
        else if (!IsClosing && Name.Equals("style", StringComparison.OrdinalIgnoreCase)) _next = After(_next, "</style");
    }

    private readonly int After(int from, string mark)
    {
        int found = _markup[from..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? _markup.Length : from + found + mark.Length;
    }
}
