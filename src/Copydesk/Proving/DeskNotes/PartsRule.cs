using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Figures;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"24 boats: 13 for cars, 6 for passengers and 8 for freight" are 27; "7 men and 6 women, 12 people in all" are 13.</summary>
internal sealed partial class PartsRule : IDeskRule
{
    private const string Code = "parts-do-not-add-up";

    private const int Near = 40;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        foreach (DatedSentence sentence in reading.Sentences)
        {
            FigureMention[] figures = [.. reading.FiguresIn(sentence.Span)];
            if (figures.Length < 3) continue;
            for (int i = 0; i < figures.Length; i++)
            {
                if (!LikeFigures.IsPlain(figures[i]) || LikeFigures.IsPercent(figures[i])) continue;
                FigureMention[] parts = Listed(reading.Text, sentence.Span, figures, i) ?? Summed(reading.Text, sentence.Span, figures, i) ?? Divided(reading.Text, sentence.Span, figures, i) ?? [];
                if (parts.Length < 2 || Sum(figures[i], parts) is not { } sum) continue;
                yield return Note(reading, figures[i], parts, sum);
                break;
            }
        }
    }

    private static DeskNote Note(DeskReading reading, FigureMention total, FigureMention[] parts, decimal sum) => reading.Note(
        Code,
        DeskNoteSeverity.Error,
        string.Create(CultureInfo.InvariantCulture, $"The parts make {sum / Scale(total):#,0.##}, but the total is given as {total.Value / Scale(total):#,0.##}{ScaleName(total)}."),
        total.Span,
        new TextSpan(parts[0].Span.Start, parts[^1].Span.End));

    /// <summary>The total comes first, and its parts after a colon, a dash, a bracket or "made up of".</summary>
    private static FigureMention[]? Listed(string text, TextSpan sentence, FigureMention[] figures, int total)
    {
        int start = figures[total].Span.End;
        Match opening = Opening().Match(text[start..sentence.End]);
        bool isOf = OfThe().IsMatch(text[sentence.Start..figures[total].Span.Start]);
        if (!opening.Success || opening.Index > Near) return null;
        int from = start + opening.Index + opening.Length;
        char closing = opening.Value.Trim() switch { "(" => ')', "–" => '–', "—" => '—', _ => ';' };
        int close = text.IndexOf(closing, from, sentence.End - from);
        var list = new TextSpan(from, close < 0 ? sentence.End : close);
        if (isOf || NotAll().IsMatch(list.In(text))) return null;
        FigureMention[] parts = [.. figures.Where(f => list.Contains(f.Span))];
        if (total + 1 < figures.Length && figures[total + 1].Span.Start < from) return null;
        return parts.Length >= 2 && IsNextTo(text, from, parts[0].Phrase.Start) && IsList(text, parts) ? parts : null;
    }

    /// <summary>The total comes last: "…, a total of 12", "…, 12 in all".</summary>
    private static FigureMention[]? Summed(string text, TextSpan sentence, FigureMention[] figures, int total)
    {
        FigureMention sum = figures[total];
        string before = text[sentence.Start..sum.Phrase.Start], after = text[sum.Phrase.End..sentence.End];
        if (total < 2 || !(TotalOf().IsMatch(before) || InAll().IsMatch(after))) return null;
        FigureMention[] parts = figures[..total];
        return text[parts[^1].Span.End..sum.Span.Start].Length <= Near && !NotAll().IsMatch(before) && IsList(text, parts) ? parts : null;
    }

    /// <summary>"Of the 24 boats, 13 carry cars, 6 passengers and 8 freight": parts may be left out, but not be more than the whole.</summary>
    private static FigureMention[]? Divided(string text, TextSpan sentence, FigureMention[] figures, int total)
    {
        string before = text[sentence.Start..figures[total].Span.Start], after = text[figures[total].Phrase.End..sentence.End];
        if (total != 0 || !OfAll().IsMatch(before) || !after.StartsWith(',') || NotAll().IsMatch(after)) return null;
        FigureMention[] parts = figures[1..];
        return parts.Length >= 2 && parts.Sum(part => part.Value) > figures[0].Value && IsList(text, parts) ? parts : null;
    }

    /// <summary>What the parts make, where that is another number; null also where they can't be the parts of this total.</summary>
    private static decimal? Sum(FigureMention total, FigureMention[] parts)
    {
        decimal sum = parts.Sum(part => part.Value);
        bool areParts = parts.All(part => LikeFigures.IsPlain(part) && LikeFigures.AreLike(part, total) && IsSameMeasure(part, total))
            && parts.Length != total.Value && sum < 2 * total.Value && 2 * sum > total.Value && parts.All(part => part.Value < total.Value);
        return areParts && sum != total.Value ? sum : null;
    }

    /// <summary>"90 minutes: 3 goals …": what is measured adds up with its own measure only.</summary>
    private static bool IsSameMeasure(FigureMention part, FigureMention total) =>
        part.Unit is null || part.Unit == total.Unit || !(Measures().IsMatch(part.Unit) || Measures().IsMatch(total.Unit ?? ""));

    private static bool IsList(string text, FigureMention[] parts)
    {
        for (int i = 1; i < parts.Length; i++)
        {
            if (!Separator().IsMatch(text[parts[i - 1].Span.End..parts[i].Span.Start])) return false;
        }

        return true;
    }

    private static bool IsNextTo(string text, int from, int figure) => figure >= from && text.AsSpan(from, figure - from).Count(' ') <= 2;

    private static decimal Scale(FigureMention total) => total.Value switch { >= 1_000_000_000 => 1_000_000_000, >= 1_000_000 => 1_000_000, _ => 1 };

    private static string ScaleName(FigureMention total) => total.Value switch { >= 1_000_000_000 => " billion", >= 1_000_000 => " million", _ => "" };

    [GeneratedRegex(@":\s| [–—] | \(|—|\b(?:comprising|consisting of|made up of)\s", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\d\W+(?:[a-z]+ )?(?:out of|of) (?:(?:the|its|their|his|her) )?$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex OfThe();

    [GeneratedRegex(@"^(?:Of|Among) (?:the|its|their|all|these) $", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex OfAll();

    [GeneratedRegex(@"\b(?:including|included|among|such as|others?|rest|remaining|remainder|unknown|at least|more than|each|per|every|both|to|then|later)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex NotAll();

    [GeneratedRegex(@"(?:^|\W)(?:a|for a|the) (?:combined |grand |overall )?total of $|\b(?:totall?ing|making|altogether|together) $", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex TotalOf();

    [GeneratedRegex(@"^(?: [a-z]+){0,2} (?:in (?:all|total)|altogether|combined)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex InAll();

    [GeneratedRegex(@",|;|\band\b|\bplus\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|points?|percent|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|inch(?:es)?|pounds?|kilos?|tonnes?|tons?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Measures();
}
