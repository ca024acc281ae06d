using System.Globalization;
using Copydesk.Language.Dates;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"Monday, 4 March 2025": that day was a Tuesday.</summary>
internal sealed class WeekdayRule : IDeskRule
{
    public IEnumerable<DeskNote> Find(DatedArticle article) =>
        from sentence in article.Sentences
        from date in sentence.Dates
        where date is { Weekday: not null, End: null } && IsDay(date)
        let day = DateOnly.ParseExact(date.Start!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        where day.DayOfWeek != date.Weekday
        select new DeskNote(
            "weekday-mismatch",
            DeskNoteSeverity.Error,
            $"The article says {date.Weekday}, but {date.Start} was a {day.DayOfWeek}.",
            [article.Article.EvidenceAt(sentence.InArticle(date))]);

    private static bool IsDay(DateMention date) =>
        DateOnly.TryParseExact(date.Start, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
