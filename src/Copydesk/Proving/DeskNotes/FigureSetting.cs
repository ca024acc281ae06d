using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Names;
using Copydesk.Language.Words;

namespace Copydesk.Proving.DeskNotes;

/// <summary>A figure with what its sentence says about it.</summary>
/// <param name="Definite">Those of the words that stand behind "the": told of before.</param>
/// <param name="Words">Stems of the content words near it; without its own unit and without numbers.</param>
internal sealed record FigureSetting(FigureMention Figure, TextSpan Sentence, IReadOnlySet<string> Words, IReadOnlySet<string> Names, IReadOnlySet<string> Dates, IReadOnlySet<string> Definite, string? PricedThing)
{
    /// <summary>In UTF-16 code units on either side: about a dozen words.</summary>
    private const int Reach = 75;

    public static FigureSetting Of(DeskReading reading, Vocabulary vocabulary, FigureMention figure, TextSpan sentence)
    {
        var near = new TextSpan(WordStart(reading.Text, Math.Max(sentence.Start, figure.Phrase.Start - Reach)), Math.Min(sentence.End, figure.Phrase.End + Reach));
        ContentWord[] words = [.. vocabulary.ContentWords(reading.Text, near).Where(word => !figure.Phrase.Overlaps(word.Span) && !char.IsDigit(reading.Text[word.Span.Start]))];
        return new FigureSetting(
            figure,
            sentence,
            words.Select(word => word.Key).ToHashSet(StringComparer.Ordinal),
            reading.NamesIn(sentence).Select(name => name.Name).ToHashSet(StringComparer.Ordinal),
            reading.DatesIn(sentence).Select(DateOf).ToHashSet(StringComparer.Ordinal),
            words.Where(word => reading.Text.AsSpan(sentence.Start, word.Span.Start - sentence.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase)).Select(word => word.Key).ToHashSet(StringComparer.Ordinal),
            LikeFigures.IsMoney(figure) ? DeskNotes.PricedThing.Of(reading, vocabulary, figure, sentence) : null);
    }

    /// <summary>A quantity of one year is not that of another, nor of no year at all.</summary>
    public IReadOnlySet<string> Years => Dates.Where(date => char.IsAsciiDigit(date[0])).Select(date => date[..Math.Min(date.Length, 4)]).ToHashSet(StringComparer.Ordinal);

    public int SharedWith(FigureSetting other) => Words.Count(other.Words.Contains);

    /// <summary>One names what the other does not, and the other way round: they speak of two things.</summary>
    public static bool AreOfTwo(IReadOnlySet<string> one, IReadOnlySet<string> other) => !one.IsSubsetOf(other) && !other.IsSubsetOf(one);

    private static string DateOf(DateMention date) => date.Edtf ?? date.Weekday?.ToString() ?? date.Relative!.ToString();

    private static int WordStart(string text, int at)
    {
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }
}
