using Copydesk.Language.Dates;
using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>Reports what the article says against itself; deterministic, each note with the places that disagree.</summary>
public static class DeskNoteFinder
{
    private static readonly IDeskRule[] Rules = [new WeekdayRule(), new ComingBeforePastRule()];

    public static IReadOnlyList<DeskNote> Find(Article article)
    {
        var dated = new DatedArticle(article, [.. Date(article)]);
        return [.. Rules.SelectMany(rule => rule.Find(dated))];
    }

    /// <summary>The article's dates are found in one pass and handed out to the sentences that hold them.</summary>
    private static IEnumerable<DatedSentence> Date(Article article)
    {
        var dates = new Queue<DateMention>(DateFinder.Find(article.Text, article.Language));
        foreach (Sentence sentence in article.Sentences)
        {
            var own = new List<DateMention>();
            while (dates.TryPeek(out DateMention? date) && date.Span.Start < sentence.Span.End)
            {
                dates.Dequeue();
                if (sentence.Span.Contains(date.Span)) own.Add(date with { Span = date.Span.Shift(-sentence.Span.Start) });
            }

            yield return new DatedSentence(sentence.Span.In(article.Text), sentence.Span, own);
        }
    }
}
