using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Reading;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Finds what is wrong with each sentence by itself and by its place in a quotation.</summary>
internal static class FaultFinder
{
    private const int MinWords = 4;

    public static SentenceFaults[] Of(Article article)
    {
        var faults = new SentenceFaults[article.Sentences.Count];
        bool[] broken = QuoteBalance.Broken(article);
        for (int i = 0; i < faults.Length; i++)
            faults[i] = Of(article.Text, article.Sentences[i].Span, article.Language) | (broken[i] ? SentenceFaults.BrokenQuote : SentenceFaults.None);
        // Nothing stands before the first sentence, so whoever wrote "It is the longest bridge" there meant what follows.
        if (faults.Length > 0) faults[0] &= ~SentenceFaults.Dangling;
        return faults;
    }

    /// <summary>Which sentences are no part of the report, by number: a page's furniture, captions, orders to the reader or to a machine.</summary>
    public static bool[] Furniture(Article article) =>
        [.. article.Sentences.Select(s => FurnitureIn(article.Text, s.Span, new SentenceWords(article.Text, s.Span), article.Language) != SentenceFaults.None)];

    private static SentenceFaults FurnitureIn(string text, TextSpan span, SentenceWords words, string language)
    {
        var faults = SentenceFaults.None;
        if (PageFurniture.IsBoilerplate(span.Of(text), language)) faults |= SentenceFaults.Boilerplate;
        if (language is not "en" and not "und") return faults;

        if (PageFurniture.IsCaption(span.Of(text))) faults |= SentenceFaults.Caption;
        if (Instructions.IsOne(words)) faults |= SentenceFaults.Instruction;
        return faults;
    }

    private static SentenceFaults Of(string text, TextSpan span, string language)
    {
        var words = new SentenceWords(text, span);
        SentenceFaults faults = FurnitureIn(text, span, words, language);
        if (words.Count < MinWords || !EndsWithStop(text, span)) faults |= SentenceFaults.Fragment;
        if (EndsWith(text, span, "?？؟")) faults |= SentenceFaults.Question;
        if (Openers.PointBack(words, language)) faults |= SentenceFaults.Dangling;
        if (words.OpensWithQuote) faults |= SentenceFaults.OpensWithQuote;
        if (language is not "en" and not "und") return faults;

        if (words.HasFirstPerson) faults |= SentenceFaults.FirstPerson;
        if (words.RunsOn) faults |= SentenceFaults.RunOn;
        if (words.HasLabel) faults |= SentenceFaults.Caption;
        return faults;
    }

    private static bool EndsWithStop(string text, TextSpan span)
    {
        ReadOnlySpan<char> tail = span.Of(text)[Math.Max(0, span.Length - 6)..];
        foreach (char c in tail)
        {
            if (Characters.IsStop(c)) return true;
        }
        return false;
    }

    private static bool EndsWith(string text, TextSpan span, string marks)
    {
        ReadOnlySpan<char> tail = span.Of(text)[Math.Max(0, span.Length - 3)..];
        return tail.IndexOfAny(marks) >= 0 && tail.IndexOf('.') < 0;
    }
}
