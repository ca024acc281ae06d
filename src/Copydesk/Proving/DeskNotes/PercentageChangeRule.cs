using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Figures;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"rose 30 percent from $200 million to $250 million" are 25.</summary>
internal sealed partial class PercentageChangeRule : IDeskRule
{
    private const string Code = "percentage-change";

    /// <summary>A percentage is given in whole numbers, and its amounts are rounded: so much is not worth a note.</summary>
    private const decimal Slack = 0.2m;

    private const decimal HedgedSlack = 2;

    /// <summary>"From 2 to 3 million" may be 2.4 and 2.6, but who gives a percentage beside them seldom rounds so far.</summary>
    private const decimal RoundingShare = 2;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        foreach (DatedSentence sentence in reading.Sentences)
        {
            FigureMention[] figures = [.. reading.FiguresIn(sentence.Span)];
            if (ChangedAmounts.In(reading.Text, figures) is not { } amounts || Percent(reading, sentence, figures) is not { } percent) continue;
            (decimal least, decimal most) = Changes(amounts.From, amounts.To, reading.Text);
            decimal slack = percent.Bound == FigureBound.Exact ? LikeFigures.HalfPlace(percent, reading.Text) + Slack : HedgedSlack;
            if (percent.Value >= least - slack && percent.Value <= most + slack) continue;
            if (percent.Bound is FigureBound.MoreThan or FigureBound.AtLeast && percent.Value <= most && percent.Value >= least * 0.8m) continue;

            decimal change = Math.Abs(amounts.To.Value - amounts.From.Value) / amounts.From.Value * 100;
            yield return reading.Note(
                Code,
                DeskNoteSeverity.Error,
                string.Create(CultureInfo.InvariantCulture, $"From {amounts.From.Span.In(reading.Text)} to {amounts.To.Span.In(reading.Text)} is a change of {change:0.#} percent, but the article says “{percent.Span.In(reading.Text)}”."),
                percent.Span,
                new TextSpan(Math.Min(amounts.From.Span.Start, amounts.To.Span.Start), Math.Max(amounts.From.Span.End, amounts.To.Span.End)));
        }
    }

    private static FigureMention? Percent(DeskReading reading, DatedSentence sentence, FigureMention[] figures) =>
        figures.Where(LikeFigures.IsPercent).ToArray() is [{ High: null } percent] && Change().IsMatch(sentence.Text) && !reading.IsQuoted(percent.Span) && !Other().IsMatch(sentence.Text) ? percent : null;

    /// <summary>Least and most change in percent, as far as the amounts are rounded.</summary>
    private static (decimal Least, decimal Most) Changes(FigureMention from, FigureMention to, string text)
    {
        decimal before = LikeFigures.HalfPlace(from, text) / RoundingShare, after = LikeFigures.HalfPlace(to, text) / RoundingShare;
        decimal[] changes =
        [
            Change(from.Value - before, to.Value + after), Change(from.Value + before, to.Value - after),
            Change(from.Value - before, to.Value - after), Change(from.Value + before, to.Value + after),
        ];
        return (changes.Min(), changes.Max());

        static decimal Change(decimal from, decimal to) => from <= 0 ? 0 : Math.Abs(to - from) / from * 100;
    }

    [GeneratedRegex(@"\b(?:rose|risen|rises?|rising|grew|grown|grows?|growth|growing|increas\w+|climbed|climb|jump(?:ed|s)?|up|gain(?:ed|s)?|soared|surged|surge|fell|fallen|falls?|falling|dropp?(?:ed|s)?|declin\w+|decreas\w+|down|shrank|shrunk|slid|lost|cut|reduc\w+|raised|raise|rise|went|change)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Change();

    /// <summary>The percentage is of something else.</summary>
    [GeneratedRegex(@"\b(?:percentage points?|per cent of|percent of|% of|while|whereas|compared with a|annual rate|a year on average|per year|annually|shares?|stock)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Other();
}
