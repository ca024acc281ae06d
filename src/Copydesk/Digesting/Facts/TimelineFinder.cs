using Copydesk.Digesting.Summarizing;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Reading;

namespace Copydesk.Digesting.Facts;

/// <summary>Dated statements in the order of their dates; those without a year come last, by month and day.</summary>
internal static class TimelineFinder
{
    private const int Most = 30;

    public static IReadOnlyList<TimelineEntry> Find(Article article) => Find(ArticleMentions.Read(article));

    public static IReadOnlyList<TimelineEntry> Find(ArticleMentions mentions)
    {
        var statements = new StatementSpan(mentions);
        var dated = new List<(string Date, TextSpan Statement)>();
        foreach (DateMention date in mentions.Dates.Where(d => d.Start is not null && !mentions.IsQuoted(d.Span)))
            dated.Add((date.Edtf!, statements.Of(date.Span)));

        // X sorts after the digits, so that "XXXX-05-07" follows every known year; a shorter, coarser date goes first.
        return [.. dated
            .Distinct()
            .Where(e => !Voice.GivesOrders(e.Statement.In(mentions.Article.Text), mentions.Article.Language))
            .Take(Most)
            .OrderBy(e => e.Date, StringComparer.Ordinal)
            .ThenBy(e => e.Statement.Start)
            .Select(e => new TimelineEntry(e.Date, e.Statement.In(mentions.Article.Text), [e.Statement]))];
    }
}
