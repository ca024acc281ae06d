using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Figures;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"Doubled from 10 to 15": that is no doubling.</summary>
internal sealed partial class MultipleRule : IDeskRule
{
    private const string Code = "multiple-mismatch";

    /// <summary>What is called a doubling lies so near to twice; with "more than" or "nearly" it may lie further on that side.</summary>
    private const decimal Tolerance = 0.12m;
    private const decimal MoreThan = 0.5m;
    private const decimal Nearly = 0.2m;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        foreach (DatedSentence sentence in reading.Sentences)
        {
            if (Multiple().Matches(sentence.Text) is not [{ } multiple] || ChangedAmounts.In(reading.Text, [.. reading.FiguresIn(sentence.Span)]) is not { } amounts) continue;
            decimal said = Factor(multiple.Groups["verb"].Value), ratio = amounts.To.Value / amounts.From.Value;
            string hedge = multiple.Groups["hedge"].Value;
            decimal least = said * (1 - (hedge is "nearly " or "almost " ? Nearly : Tolerance)), most = said * (1 + (hedge.StartsWith("more", StringComparison.Ordinal) ? MoreThan : Tolerance));
            if (ratio >= least && ratio <= most) continue;

            Group verb = multiple.Groups["verb"];
            yield return reading.Note(
                Code,
                DeskNoteSeverity.Error,
                string.Create(CultureInfo.InvariantCulture, $"From {amounts.From.Span.In(reading.Text)} to {amounts.To.Span.In(reading.Text)} is {ratio:0.##} times as much, but the article says “{verb.Value}”."),
                new TextSpan(verb.Index, verb.Index + verb.Length).Shift(sentence.Span.Start),
                new TextSpan(Math.Min(amounts.From.Span.Start, amounts.To.Span.Start), Math.Max(amounts.From.Span.End, amounts.To.Span.End)));
        }
    }

    private static decimal Factor(string verb) => verb switch
    {
        "halved" => 0.5m,
        "doubled" or "doubling" => 2,
        "tripled" or "trebled" or "tripling" => 3,
        _ => 4,
    };

    [GeneratedRegex(@"\b(?<hedge>(?:more than|nearly|almost) )?(?<verb>halved|doubled|doubling|tripled|trebled|tripling|quadrupled)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Multiple();
}
