using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language.Figures;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"60 percent voted for, 35 percent against and 15 percent abstained": more than a hundred.</summary>
internal sealed partial class SharesRule : IDeskRule
{
    private const string Code = "shares-over-100";
    private const int Fewest = 3;

    /// <summary>Rounded shares of a whole may make a little more than it; far more are no shares of one whole.</summary>
    private const decimal Rounded = 101;
    private const decimal Most = 150;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        foreach (DatedSentence sentence in reading.Sentences)
        {
            FigureMention[] shares = [.. reading.FiguresIn(sentence.Span).Where(LikeFigures.IsPercent)];
            decimal sum = shares.Sum(share => share.Value);
            if (shares.Length < Fewest || !shares.All(LikeFigures.IsPlain) || sum is <= Rounded or > Most || !OneAnswer().IsMatch(sentence.Text) || Compares().IsMatch(sentence.Text)) continue;
            yield return reading.Note(
                Code,
                DeskNoteSeverity.Error,
                string.Create(CultureInfo.InvariantCulture, $"The shares make {sum:0.##} percent."),
                shares.Select(share => share.Span));
        }
    }

    /// <summary>Who votes or answers gives one answer.</summary>
    [GeneratedRegex(@"\b(?:abstain\w*|undecided|voted|of the votes?|no opinion|(?:did not|didn't|do not|don't) know|unsure|were against|opposed)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex OneAnswer();

    [GeneratedRegex(@"\b(?:compared|than|while|up from|down from|from|last|previous\w*|earlier|among|turnout|points?|women|men|both|also)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Compares();
}
