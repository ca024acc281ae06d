using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"Founded in 1950, the club celebrated its 60th anniversary in 2020": that was the 70th.</summary>
internal sealed partial class AnniversaryRule : IDeskRule
{
    private const string Code = "anniversary-mismatch";
    private const int YearLength = 4;
    private const int OwnerReach = 8;
    private const int BeginReach = 30;
    private const int YearReach = 40;

    private sealed record Beginning(int Year, TextSpan Span, int Sentence, string[] Names);

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        Beginning? begun = null;
        for (int i = 0; i < reading.Sentences.Count; i++)
        {
            DatedSentence sentence = reading.Sentences[i];
            string[] names = [.. reading.NamesIn(sentence.Span).Select(name => name.Name)];
            DateMention? begins = BeginsIn(sentence);
            if (begins is not null) begun = new Beginning(Year(begins), sentence.InArticle(begins), i, names);
            if (begun is null || !IsAbout(begun, i, names) || FeastIn(reading, sentence) is not { } feast) continue;
            DateMention[] years = [.. sentence.Dates.Where(d => d != begins && d.End is null && HasYear(d))];
            int? year = years.Length == 0 && Present().IsMatch(sentence.Text) ? reading.Article.PublishedAt?.Year : years is [var only] && IsNear(sentence.InArticle(only), feast.Span) ? Year(only) : null;
            if (year is null || year - begun.Year == feast.Value || year <= begun.Year) continue;

            yield return reading.Note(
                Code,
                DeskNoteSeverity.Error,
                string.Create(CultureInfo.InvariantCulture, $"What began in {begun.Year} had been going for {year - begun.Year} years in {year}, but the article says “{feast.Span.In(reading.Text)}”."),
                feast.Span,
                begun.Span);
        }
    }

    /// <summary>The same sentence, the next one, or one that names the same.</summary>
    private static bool IsAbout(Beginning begun, int sentence, string[] names) => sentence - begun.Sentence <= 1 || names.Intersect(begun.Names, StringComparer.Ordinal).Any();

    private static DateMention? BeginsIn(DatedSentence sentence) =>
        Begins().Match(sentence.Text) is { Success: true } verb
            ? sentence.Dates.FirstOrDefault(d => d.End is null && HasYear(d) && d.Span.Start >= verb.Index + verb.Length && d.Span.Start - verb.Index - verb.Length <= BeginReach)
            : null;

    /// <summary>"Its 60th anniversary": of what the sentence is about, not of some other event.</summary>
    private static FigureMention? FeastIn(DeskReading reading, DatedSentence sentence) => reading.FiguresIn(sentence.Span).FirstOrDefault(figure =>
        figure.Kind == FigureKind.Ordinal && !reading.IsQuoted(figure.Span)
        && Feast().IsMatch(reading.Text[figure.Span.End..sentence.Span.End])
        && Owner().IsMatch(reading.Text[Math.Max(sentence.Span.Start, figure.Span.Start - OwnerReach)..figure.Span.Start]));

    private static bool IsNear(TextSpan year, TextSpan feast) => Math.Abs(year.Start - feast.Start) <= YearReach;

    private static int Year(DateMention date) => int.Parse(date.Start.AsSpan(0, YearLength), CultureInfo.InvariantCulture);

    private static bool HasYear(DateMention date) => date.Start is { Length: >= YearLength } start && start[..YearLength].All(char.IsAsciiDigit);

    [GeneratedRegex(@"\b(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Bb]orn|[Cc]reated|[Ff]ormed|[Ss]et up)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\b(?:celebrates|is celebrating|will celebrate|marks|is marking|will mark|this year)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Present();

    [GeneratedRegex(@"^ (?:anniversary|birthday)\b(?! of)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Feast();

    [GeneratedRegex(@"\b(?:its|their|his|her) $", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Owner();
}
