namespace Copydesk.Language.Sentences;

/// <summary>A run of stops with the quotation marks, brackets and note numbers that close after it, such as <c>?!"</c>.</summary>
/// <param name="Start">Of the first mark.</param>
/// <param name="End">Behind the last closer.</param>
/// <param name="Spaced">It stands alone between white space, as in tokenised text: <c>he left .</c></param>
internal readonly record struct Stop(int Start, int End, StopKind Kind, bool Spaced, bool ClosesQuote, bool ClosesBracket)
{
    private static readonly string[] _spacedClosers = ["''", "-rrb-", "-RRB-", "”", "’", "\"", "'", "»"];

    public static Stop At(string text, int start, int end, OpenQuotes quotes)
    {
        int marks = 0;
        var kind = StopKind.Full;
        int i = start;
        while (i < end && (Characters.IsStop(text[i]) || IsSpacedDot(text, i, end)))
        {
            if (Characters.IsFullWidthStop(text[i])) kind = StopKind.FullWidth;
            else if (Characters.IsExclaim(text[i])) kind = StopKind.Exclaim;
            else if (kind == StopKind.Full && (marks > 0 || text[i] == '…')) kind = StopKind.Ellipsis;
            if (!char.IsWhiteSpace(text[i])) marks++;
            i++;
        }

        bool spaced = start > 0 && char.IsWhiteSpace(text[start - 1]) && Characters.IsWhiteOrEnd(text, i, end);
        int closers = SkipSpacedClosers(text, SkipClosers(text, i, end, quotes), end, quotes);
        bool bracket = text.AsSpan(i, closers - i).IndexOfAny(")]}）］") >= 0;
        return new(start, closers, kind, spaced, closers > i && !bracket, bracket);
    }

    // ". . ." is one ellipsis.
    private static bool IsSpacedDot(string text, int i, int end) =>
        text[i] == ' ' && i + 1 < end && text[i + 1] == '.' && text[i - 1] == '.' && Characters.IsWhiteOrEnd(text, i + 2, end);

    private static int SkipClosers(string text, int i, int end, OpenQuotes quotes)
    {
        while (i < end)
        {
            if (Characters.IsCloser(text[i])) i++;
            else if (text[i] == '“' && Characters.IsWhiteOrEnd(text, i + 1, end)) i++; // German closes with the mark that English opens with
            else if (Characters.IsStraightQuote(text[i]) && (!IsLetterOrDigitAt(text, i + 1, end) || quotes.IsOpen(text[i]))) i++;
            else if (NoteNumberEnd(text, i, end) is { } noteEnd) i = noteEnd;
            else break;
        }
        return i;
    }

    private static int SkipSpacedClosers(string text, int i, int end, OpenQuotes quotes)
    {
        while (i < end && text[i] == ' ' && SpacedCloserAt(text, i + 1, end) is { } closer && (closer is not ("\"" or "'") || quotes.IsOpen(closer[0])))
            i += 1 + closer.Length;
        return i;
    }

    private static string? SpacedCloserAt(string text, int i, int end)
    {
        foreach (string closer in _spacedClosers)
        {
            if (text.AsSpan(i, end - i).StartsWith(closer, StringComparison.Ordinal) && Characters.IsWhiteOrEnd(text, i + closer.Length, end))
                return closer;
        }
        return null;
    }

    // "It happened.[12] Then": the number of a note belongs to the sentence before it.
    private static int? NoteNumberEnd(string text, int i, int end)
    {
        if (text[i] != '[') return null;
        int digits = i + 1;
        while (digits < end && digits - i <= 4 && char.IsAsciiDigit(text[digits])) digits++;
        return digits > i + 1 && digits < end && text[digits] == ']' ? digits + 1 : null;
    }

    private static bool IsLetterOrDigitAt(string text, int i, int end) => i < end && char.IsLetterOrDigit(text[i]);
}
