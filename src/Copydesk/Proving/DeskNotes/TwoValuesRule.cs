using System.Text.RegularExpressions;
using Copydesk.Language.Figures;
using Copydesk.Language.Words;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"The council will spend $4 million on the library" beside "the library, on which the council will spend $5 million".</summary>
internal sealed partial class TwoValuesRule : IDeskRule
{
    private const string Code = "two-values";

    /// <summary>Of a unit that the article counts more often than this, the rest is not compared: the work would not be linear.</summary>
    private const int MostOfUnit = 40;

    private const int LeastShared = 3;

    /// <summary>"The fire killed 12" and "15 were killed in the fire": two words are enough where one is of harm and the other its known cause.</summary>
    private const int LeastOfHarm = 2;

    private static readonly HashSet<string> Harm = [.. new[] { "killed", "injured", "wounded", "died", "arrested", "rescued", "evacuated", "damaged", "destroyed" }.Select(PorterStemmer.Stem)];

    /// <summary>Of the words around the figure that has fewer of them, and around the other.</summary>
    private const double LeastShare = 0.75;
    private const double LeastShareOfMore = 0.35;

    /// <summary>A sentence with more figures than this is a table in words.</summary>
    private const int MostFigures = 2;
    private const decimal MostRatio = 10;

    /// <summary>In UTF-16 code units.</summary>
    private const int AgeReach = 12;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        var vocabulary = new Vocabulary(reading.Article.Language);
        foreach (IGrouping<string, FigureSetting> unit in Settings(reading, vocabulary).GroupBy(c => LikeFigures.UnitKey(c.Figure, vocabulary)!, StringComparer.Ordinal))
        {
            FigureSetting[] figures = [.. unit.Take(MostOfUnit)];
            for (int later = 1; later < figures.Length; later++)
            {
                if (figures.Take(later).FirstOrDefault(earlier => AreSameQuantity(earlier, figures[later], figures) && AreOtherValues(earlier.Figure, figures[later].Figure)) is not { } first) continue;
                FigureMention one = first.Figure, two = figures[later].Figure;
                yield return reading.Note(
                    Code,
                    DeskNoteSeverity.Warning,
                    $"The same quantity seems to have two values: “{one.Phrase.In(reading.Text)}” and “{two.Phrase.In(reading.Text)}”.",
                    one.Span,
                    two.Span);
                break;
            }
        }
    }

    private static IEnumerable<FigureSetting> Settings(DeskReading reading, Vocabulary vocabulary) =>
        from sentence in reading.Sentences
        where !Compares().IsMatch(sentence.Text) && reading.FiguresIn(sentence.Span).Count() <= MostFigures
        from figure in reading.FiguresIn(sentence.Span)
        where LikeFigures.IsPlain(figure) && figure.Unit is not null && !LikeFigures.IsPercent(figure) && !reading.IsQuoted(figure.Span) && !Age().IsMatch(reading.Text.AsSpan(figure.Span.End, Math.Min(AgeReach, sentence.Span.End - figure.Span.End)))
        select FigureSetting.Of(reading, vocabulary, figure, sentence.Span);

    private static bool AreSameQuantity(FigureSetting one, FigureSetting two, FigureSetting[] all)
    {
        if (one.Sentence == two.Sentence || FigureSetting.AreOfTwo(one.Names, two.Names) || FigureSetting.AreOfTwo(one.Dates, two.Dates)) return false;
        if (!one.Years.SetEquals(two.Years)) return false;
        if (one.PricedThing is not null && one.PricedThing == two.PricedThing) return true;
        int shared = one.SharedWith(two), fewer = Math.Min(one.Words.Count, two.Words.Count), more = Math.Max(one.Words.Count, two.Words.Count);
        if (shared >= LeastOfHarm && one.Words.Any(word => Harm.Contains(word) && two.Words.Contains(word)) && two.Definite.Overlaps(one.Words)) return true;
        if (shared < LeastShared || shared < LeastShare * fewer || shared < LeastShareOfMore * more) return false;

        // A sentence that holds both values tells of two things itself.
        return !all.Any(c => c.Figure.Value == two.Figure.Value && c.Sentence == one.Sentence || c.Figure.Value == one.Figure.Value && c.Sentence == two.Sentence);
    }

    private static bool AreOtherValues(FigureMention one, FigureMention two)
    {
        decimal least = Math.Min(one.Value, two.Value), most = Math.Max(one.Value, two.Value);
        return most > least && most <= MostRatio * least && !Rounding.IsRoundedTo(least, most) && !Rounding.IsRoundedTo(most, least);
    }

    /// <summary>Ages have a rule of their own.</summary>
    [GeneratedRegex("^[- ]years?[- ]old", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Age();

    /// <summary>Two values are what such a sentence is about.</summary>
    [GeneratedRegex(@"\b(?:another|previous\w*|earlier|last|prior|compared|than|additional|further|extra|second|third|first|next|each|every|per|apiece|respectively|rose|fell|increased?|decreased?|growth|up|down|revised|initially|originally|(?-i:now)|then|again|other|same|average|estimated?|remaining|left|so far|already)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Compares();
}
