using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Digesting.Facts;

/// <summary>The stretch of the article that states a mention: its sentence, or the clause of a long one that stands alone.</summary>
internal sealed class StatementSpan(ArticleMentions mentions)
{
    private const int LongSentence = 220;
    private const int ShortestClause = 40;

    /// <summary>No sentence that a reader would take for one is so long; searching it for each mention would not be linear.</summary>
    private const int LongestSentence = 3000;

    private static readonly string[] Breaks = ["; ", ", while ", ", but ", ", whereas "];

    public TextSpan Of(TextSpan mention)
    {
        Sentence? first = mentions.SentenceAt(mention.Start), last = mentions.SentenceAt(mention.End - 1);
        var whole = new TextSpan(Math.Min(first?.Span.Start ?? mention.Start, mention.Start), Math.Max(last?.Span.End ?? mention.End, mention.End));
        if (whole.Length > LongestSentence) return mention;
        return whole.Length <= LongSentence || first != last ? whole : Clause(whole, mention);
    }

    private TextSpan Clause(TextSpan sentence, TextSpan mention)
    {
        string text = mentions.Article.Text;
        int start = sentence.Start, end = sentence.End;
        foreach (string mark in Breaks)
        {
            int before = text.AsSpan(sentence.Start, mention.Start - sentence.Start).LastIndexOf(mark) + sentence.Start;
            if (before >= start && !mentions.IsQuoted(new(before, before + 1))) start = Math.Max(start, before + mark.Length);
            int after = text.AsSpan(mention.End, sentence.End - mention.End).IndexOf(mark) + mention.End;
            if (after >= mention.End && !mentions.IsQuoted(new(after, after + 1))) end = Math.Min(end, after);
        }

        return end - start >= ShortestClause ? new TextSpan(start, end) : sentence;
    }
}
