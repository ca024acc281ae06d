using Copydesk.Language.Dates;

namespace Copydesk.Digesting.Facts;

/// <summary>Days, months and ranges; a year alone is told by the timeline.</summary>
internal static class DateFacts
{
    private const int YearLength = 4;

    public static IEnumerable<FactCandidate> Of(ArticleMentions mentions, StatementSpan statements)
    {
        foreach (DateMention date in mentions.Dates)
        {
            bool isPrecise = date.Start is { } start && (start.Length > YearLength || date.End is not null);
            if (!isPrecise || mentions.IsQuoted(date.Span)) continue;
            bool hasDay = date.Start!.Length > "2024-05".Length;
            yield return new FactCandidate(
                FactKind.Date,
                statements.Of(date.Span),
                date.Span,
                "date " + date.Edtf,
                hasDay ? 55 : 35,
                Date: FactValue.Of(mentions, date));
        }
    }
}
