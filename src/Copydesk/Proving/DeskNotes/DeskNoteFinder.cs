using Copydesk.Language.Dates;
using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>Reports what the article says against itself; deterministic, each note with the places that disagree.</summary>
public static class DeskNoteFinder
{
    private static readonly IDeskRule[] Rules = [new WeekdayRule(), new ComingBeforePastRule()];

    public static IReadOnlyList<DeskNote> Find(Article article)
    {
        DatedSentence[] sentences = [.. article.Sentences.Select(s => Date(article, s))];
        var dated = new DatedArticle(article, sentences);
        return [.. Rules.SelectMany(rule => rule.Find(dated))];
    }

    private static DatedSentence Date(Article article, Sentence sentence)
    {
        string text = sentence.Span.In(article.Text);
        return new DatedSentence(text, sentence.Span, DateFinder.Find(text, article.Language));
    }
}
