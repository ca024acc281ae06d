namespace Copydesk.Language.Sentences;

/// <summary>
/// Cuts one block into sentences by rules alone, in one pass: no model, and the same answer for the same text. When in
/// doubt it does not cut, since half a sentence reads worse than two.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Sentences inside <paramref name="within"/>: in order, without outer white space, together all that is not white.</summary>
    /// <param name="language">ISO 639-1 code; it decides only what words begin a sentence and whether "3." is an ordinal.</param>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan within, string language)
    {
        var sentences = new List<TextSpan>();
        var rules = new SentenceEnds(text, within.End, language);
        var quotes = new OpenQuotes();
        int start = Characters.SkipWhite(text, within.Start, within.End);
        bool hasWord = false;

        for (int i = start; i < within.End;)
        {
            if (Characters.IsStop(text[i]))
            {
                Stop stop = Stop.At(text, i, within.End, quotes);
                i = stop.End;
                if (stop.ClosesQuote) quotes = new OpenQuotes();
                if (hasWord && rules.EndsAt(stop, start)) Cut(i);
            }
            else if (Characters.IsBlankLine(text, i, within.End))
            {
                if (hasWord) Cut(i);
                i++;
            }
            else
            {
                if (hasWord && rules.BeginsWithoutStop(i, start, quotes)) Cut(i);
                hasWord = hasWord || char.IsLetterOrDigit(text[i]);
                quotes = quotes.After(text, i, within);
                i = rules.SkipQuotedSentences(i) ?? i + 1;
            }
        }

        AddRest();
        return sentences;

        void Cut(int end)
        {
            sentences.Add(new(start, Characters.TrimEnd(text, start, end)));
            start = Characters.SkipWhite(text, end, within.End);
            hasWord = false;
        }

        // Marks without a word are no sentence of their own: a lost closing quote belongs to what stands before it.
        void AddRest()
        {
            if (start >= within.End) return;
            var rest = new TextSpan(start, Characters.TrimEnd(text, start, within.End));
            if (hasWord || sentences.Count == 0) sentences.Add(rest);
            else sentences[^1] = sentences[^1] with { End = rest.End };
        }
    }
}
