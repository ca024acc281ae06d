namespace Copydesk.Language.Quotations;

/// <summary>
/// Finds quotations by their marks, paragraph by paragraph in one pass. A straight or closing single mark is also the
/// apostrophe, so that its neighbours and the marks that follow decide.
/// </summary>
internal static class QuotationFinder
{
    /// <param name="language">Not needed to pair marks today; the marks of all languages are read in each.</param>
    public static IReadOnlyList<QuotationMention> Find(string text, string language)
    {
        var found = new List<QuotationMention>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            FindIn(text, start, end, found);
            start = end + 1;
        }

        return found;
    }

    private static void FindIn(string text, int start, int end, List<QuotationMention> found)
    {
        var closers = new CloserFinder(text, start, end);
        for (int i = start; i < end; i++)
        {
            if (QuoteMarks.ClosersOf(text[i]) is not { } marks || !closers.Opens(i)) continue;
            int close = QuoteMarks.IsSingle(text[i]) ? closers.FindSingle(i) : closers.FindDouble(i, marks);
            if (close >= 0)
            {
                if (Mention(text, i, close, close + 1, continues: false) is { } mention) found.Add(mention);
                i = close;
            }
            else if (!QuoteMarks.IsSingle(text[i]) && (IsWhole(text, start, i) || Reopens(text, end, text[i])))
            {
                if (Mention(text, i, end, end, Reopens(text, end, text[i])) is { } mention) found.Add(mention);
                return;
            }
        }
    }

    /// <summary>The quotation fills the paragraph, so that a missing closing mark loses nothing.</summary>
    private static bool IsWhole(string text, int start, int open) => text.AsSpan(start, open - start).IsWhiteSpace();

    private static bool Reopens(string text, int end, char open)
    {
        int next = end;
        while (next < text.Length && next < end + 8 && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && text[next] == open;
    }

    private static QuotationMention? Mention(string text, int open, int close, int after, bool continues)
    {
        int start = open + 1, end = close;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start == end) return null;
        (int words, bool isTitle) = QuotedWords.Measure(text.AsSpan(start, end - start));
        return words == 0 ? null : new(new(open, Math.Max(after, end)), new(start, end), words, continues, close < after, isTitle);
    }
}
