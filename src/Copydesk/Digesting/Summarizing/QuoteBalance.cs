using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Reading;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Finds the sentences that do not hold a quotation whole: it began before them or goes on behind them.</summary>
internal static class QuoteBalance
{
    // A forgotten closing mark must not silence the rest of the article.
    private const int MaxSentences = 8;

    public static bool[] Broken(Article article)
    {
        IReadOnlyList<Sentence> sentences = article.Sentences;
        var marks = new Ends[sentences.Count];
        for (int i = 0; i < marks.Length; i++) marks[i] = EndsOf(article.Text, sentences[i].Span);

        var broken = new bool[marks.Length];
        for (int i = 0; i < marks.Length; i++)
        {
            broken[i] |= marks[i].LeftOpen || marks[i].ClosesFirst;
            if (!marks[i].LeftOpen || CloseOf(marks, sentences, i) is not { } close) continue;
            for (int j = i + 1; j <= close; j++) broken[j] = true;
        }
        return broken;
    }

    // The sentence in which the quotation left open in this one ends, if it is near and no other begins before.
    private static int? CloseOf(Ends[] marks, IReadOnlyList<Sentence> sentences, int open)
    {
        int last = Math.Min(marks.Length - 1, open + MaxSentences);
        for (int i = open + 1; i <= last && sentences[i].Block == sentences[open].Block; i++)
        {
            if (marks[i].ClosesFirst) return i;
            if (marks[i].LeftOpen) return null;
        }
        return null;
    }

    private static Ends EndsOf(string text, TextSpan sentence)
    {
        bool closesFirst = false;
        int curly = 0;
        var quotes = new OpenQuotes();
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            char c = text[i];
            if (c is '“' or '„' or '«') curly++;
            else if (c is '”' or '»') closesFirst |= --curly < 0;
            if (!Characters.IsStraightQuote(c)) continue;

            bool behindMark = i > sentence.Start && (text[i - 1] is ',' or '.' or '!' or '?' || char.IsWhiteSpace(text[i - 1]));
            bool nothingFollows = i + 1 == sentence.End || (char.IsWhiteSpace(text[i + 1]) && !char.IsWhiteSpace(text[i - 1]));
            closesFirst |= behindMark && nothingFollows && !quotes.IsOpen(c);
            quotes = quotes.After(text, i, sentence);
        }
        return new(quotes != default || curly > 0, closesFirst);
    }

    private readonly record struct Ends(bool LeftOpen, bool ClosesFirst);
}
