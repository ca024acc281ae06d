namespace Copydesk.Language.Quotations;

/// <summary>Pairs quotation marks within one paragraph, looking at each character a bounded number of times.</summary>
internal sealed class CloserFinder(string text, int start, int end)
{
    // A search that reached the end in vain need not be made again for the same mark.
    private readonly HashSet<char> _exhausted = [];

    // Straight marks from _countedTo to the end; negative until somebody asks.
    private int _marksLeft = -1;
    private int _countedTo;

    private readonly bool _pairsInward = text.AsSpan(start, end - start).IndexOf('»') is var close and >= 0
        && text.AsSpan(start, end - start).IndexOf('«') is var open && open > close;

    public bool Opens(int i)
    {
        char mark = text[i];
        if (mark == '»') return _pairsInward;
        if (mark == '«') return !_pairsInward;
        if (mark == '”') return Before(i) && i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
        if (mark is not ('"' or '\'' or '‘')) return true;
        if (i + 1 >= end || char.IsWhiteSpace(text[i + 1])) return false;
        if (mark == '"' && IsGluedToStop(i)) return LeavesPairs(i);
        if (!Before(i)) return false;
        return mark == '"' || (IsLetterLike(text[i + 1]) && !IsElision(i));
    }

    /// <summary>A lost space: in <c>He sang."We go," she said."Now."</c> the neighbours of a mark do not tell on which side it belongs.</summary>
    private bool IsGluedToStop(int i) => i > start && text[i - 1] is '.' or '!' or '?' && char.IsUpper(text[i + 1]);

    /// <summary>Whether this mark and those behind it make pairs.</summary>
    private bool LeavesPairs(int i)
    {
        if (_marksLeft < 0) (_marksLeft, _countedTo) = (text.AsSpan(start, end - start).Count('"'), start);
        _marksLeft -= text.AsSpan(_countedTo, i - _countedTo).Count('"');
        _countedTo = i;
        return _marksLeft % 2 == 0;
    }

    public int FindDouble(int open, string marks)
    {
        if (_exhausted.Contains(text[open])) return -1;
        int depth = 0;
        for (int i = open + 1; i < end; i++)
        {
            char c = text[i];
            if (c == '“' && text[open] == '“' && StartsWord(i)) depth++;
            else if (c == '„' && text[open] == '„') depth++;
            else if (marks.Contains(c, StringComparison.Ordinal) && Closes(i, text[open]))
            {
                if (depth == 0 || c == '"' && text[open] != '"') return i;
                depth--;
            }
        }

        // Nested marks that are never closed must not swallow the outer quotation.
        if (depth > 0)
        {
            for (int i = end - 1; i > open; i--)
            {
                if (marks.Contains(text[i], StringComparison.Ordinal) && Closes(i, text[open])) return i;
            }
        }

        _exhausted.Add(text[open]);
        return -1;
    }

    /// <summary>
    /// The first mark that can only close, else the first that may be the apostrophe of a plural ("the leaders' rapport").
    /// The search ends at the next opening mark.
    /// </summary>
    public int FindSingle(int open)
    {
        int doubtful = -1;
        for (int i = open + 1; i < end; i++)
        {
            char c = text[i];
            if (c is '\'' or '‘' && Opens(i)) break;
            if (c is not ('\'' or '’') || !ClosesSingle(i)) continue;
            if (!IsPluralPossessive(i)) return i;
            if (doubtful < 0) doubtful = i;
        }

        return doubtful;
    }

    private bool Before(int i) => i == start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '"' or '“' or '«' or '„' or ':' or '/' or '\'' or '‘' or '…' or ',' || text[i - 1] is >= '\u3000' and <= '\u9FFF' or '，' or '：';

    private static bool IsLetterLike(char c) => char.IsLetterOrDigit(c) || c is '…' or '.' or '[' or '(' or '$' or '£' or '€' or '#' or '@' or '"' or '“' or '¿' or '¡' or '*';

    /// <summary>'90s, 'em, 'til: a letter is left out, nothing is opened.</summary>
    private bool IsElision(int i)
    {
        ReadOnlySpan<char> rest = text.AsSpan(i + 1, Math.Min(6, end - i - 1));
        if (rest.Length >= 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && rest[2] is 's' or ' ' or '.' or ',') return true;
        foreach (string word in (ReadOnlySpan<string>)["em", "til", "tis", "twas", "cause", "n", "bout", "round"])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length]))) return true;
        }

        return false;
    }

    private bool StartsWord(int i) => i + 1 < end && !char.IsWhiteSpace(text[i + 1]) && Before(i);

    private bool Closes(int i, char open)
    {
        if (text[i] == '“' && open == '“') return i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]);
        if (text[i] != '"') return true;
        return i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]) || !char.IsWhiteSpace(text[i - 1]);
    }

    private bool ClosesSingle(int i) =>
        !char.IsWhiteSpace(text[i - 1]) && (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]));

    private bool IsPluralPossessive(int i)
    {
        if (text[i - 1] is not ('s' or 'S' or 'z' or 'x') || i + 2 >= end || text[i + 1] != ' ') return text[i - 1] == 'n' && IsDroppedG(i);
        return char.IsLetterOrDigit(text[i + 2]);
    }

    /// <summary>talkin' about.</summary>
    private bool IsDroppedG(int i) => i >= start + 2 && text[i - 2] == 'i' && i + 2 < end && text[i + 1] == ' ' && char.IsLower(text[i + 2]);
}
