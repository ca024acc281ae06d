using System.Buffers;
using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Language.Words;

namespace Copydesk.Digesting.Summarizing;

/// <summary>A headline out of a lead sentence: one unbroken stretch of it, so that the source proves every word.</summary>
internal static class LeadHeadline
{
    private static readonly SearchValues<char> _clauseMarks = SearchValues.Create(",;:–—、，；：");

    private const int IdealWords = 14;
    private const int MinWords = 5;
    private const int ShortWords = 8;

    /// <summary>The main clause, cut where it can end, in about 14 words; the whole sentence where it can't be cut.</summary>
    public static TextSpan Of(string text, TextSpan lead, string language)
    {
        int start = MainClause.StartOf(text, new(Dateline.EndIn(text, lead), lead.End), language);
        List<Word> words = WordTokenizer.Tokenize(text, new(start, lead.End));
        if (words.Count == 0) return lead;

        int best = WithoutStop(text, words[^1].Span.End, lead.End);
        double bestCost = LengthCost(words.Count, words[0].Kind);
        for (int i = MinWords; i < words.Count; i++)
        {
            double cost = CutCost(text, words, i) + LengthCost(i, words[0].Kind);
            if (cost >= bestCost || !StandsAlone(text, start, words, i, language)) continue;
            (best, bestCost) = (words[i - 1].Span.End, cost);
        }
        return new(start, best);
    }

    private static double LengthCost(int words, WordKind kind)
    {
        int length = kind == WordKind.Bigram ? words / 2 : words;
        return (0.7 * Math.Max(0, length - IdealWords)) + (0.5 * Math.Max(0, ShortWords - length));
    }

    // What it costs to end before the word: little at a mark, more inside a clause, too much anywhere else.
    private static double CutCost(string text, List<Word> words, int i)
    {
        (Word before, Word after) = (words[i - 1], words[i]);
        ReadOnlySpan<char> between = text.AsSpan(before.Span.End, after.Span.Start - before.Span.End);
        bool mark = between.IndexOfAny(_clauseMarks) >= 0 || between is " - " || between.Contains("--", StringComparison.Ordinal);
        if (mark) return before.Kind == WordKind.Number && after.Kind == WordKind.Number ? double.PositiveInfinity : 1;

        ReadOnlySpan<char> word = after.Span.Of(text);
        if (Verbs.JoinsClauses(word)) return 2.5;
        return Verbs.IsPreposition(word) && !Verbs.IsLikely(before.Span.Of(text)) ? 4 : double.PositiveInfinity;
    }

    private static bool StandsAlone(string text, int start, List<Word> words, int count, string language)
    {
        TextSpan last = words[count - 1].Span;
        bool complete = language is not ("en" or "und") || (HasMainVerb(text, words, count) && !Verbs.LeavesOpen(last.Of(text)));
        return complete && IsBalanced(text, new(start, last.End));
    }

    // Each "who" and "which" takes a verb of its own: "a cat who fell sick" says nothing yet.
    private static bool HasMainVerb(string text, List<Word> words, int count)
    {
        int verbs = 0;
        bool verbBefore = false;
        for (int i = 1; i < count; i++)
        {
            ReadOnlySpan<char> word = words[i].Span.Of(text);
            bool verb = Verbs.IsLikely(word);
            if (verb && !verbBefore) verbs++;
            if (word is "who" or "which" or "that" or "where" or "when") verbs--;
            verbBefore = verb;
        }
        return verbs > 0;
    }

    private static bool IsBalanced(string text, TextSpan span)
    {
        var quotes = new OpenQuotes();
        int depth = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            quotes = quotes.After(text, i, span);
            depth += text[i] is '(' or '[' or '“' or '«' or '「' or '（' ? 1 : text[i] is ')' or ']' or '”' or '»' or '」' or '）' ? -1 : 0;
        }
        return depth == 0 && quotes == default;
    }

    // A headline ends without a full stop, but keeps a question mark, a closing quotation mark and the stop of "the U.S.".
    private static int WithoutStop(string text, int lastWordEnd, int end)
    {
        bool abbreviation = lastWordEnd >= 2 && text[lastWordEnd - 2] == '.';
        return !abbreviation && text[end - 1] is ('.' or '。') && (end == lastWordEnd + 1 || text[end - 2] != '.') ? end - 1 : end;
    }
}
