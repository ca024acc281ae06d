using Copydesk.Language;
using Copydesk.Language.Figures;
using Copydesk.Language.Words;
using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>The title says 12, and the text below it 13 of the same; a title stands over the whole article, a heading over its section.</summary>
internal sealed class HeadingRule : IDeskRule
{
    private const string Code = "heading-mismatch";

    private const int SharedWithUnit = 1;
    private const int SharedWithout = 2;
    private const decimal MostRatio = 4;
    private const decimal Hedge = 0.1m;

    /// <summary>What is longer is a line of text, in UTF-16 code units.</summary>
    private const int LongestHeading = 120;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        var vocabulary = new Vocabulary(reading.Article.Language);
        ILookup<int, DatedSentence> sections = reading.Sentences.ToLookup(s => reading.Article.Blocks[Mentions.FirstEndingAfter(reading.Article.Blocks, b => b.Span, s.Span.Start)].Section);
        foreach (Block block in reading.Article.Blocks.Where(b => b.Kind is BlockKind.Title or BlockKind.Heading && b.Span.Length <= LongestHeading))
        {
            FigureMention[] figures = [.. reading.FiguresIn(block.Span).Where(f => f is { Kind: FigureKind.Cardinal, High: null, Value: > 1 } && !EndsLabel(reading.Text, f.Span.Start))];
            if (figures.Length == 0) continue;
            FigureSetting[] body = [.. (block.Kind == BlockKind.Title ? reading.Sentences : sections[block.Section]).SelectMany(s => reading.FiguresIn(s.Span).Select(f => FigureSetting.Of(reading, vocabulary, f, s.Span)))];
            foreach (FigureMention figure in figures)
            {
                FigureSetting heading = FigureSetting.Of(reading, vocabulary, figure, block.Span);
                if (body.Any(b => Agrees(figure, b.Figure))) continue;
                if (body.Where(b => IsSame(heading, b, vocabulary)).ToArray() is not [var other, ..]) continue;
                yield return reading.Note(
                    Code,
                    DeskNoteSeverity.Error,
                    $"The {(block.Kind == BlockKind.Title ? "title" : "heading")} says “{figure.Phrase.In(reading.Text)}”, the text “{other.Figure.Phrase.In(reading.Text)}”.",
                    figure.Span,
                    other.Figure.Span);
            }
        }
    }

    /// <summary>"Article number: 1015", "(17": no quantity.</summary>
    private static bool EndsLabel(string text, int start) => start > 1 && (text[start - 1] is '(' or '#' || (text[start - 2] is ':' && text[..(start - 2)].EndsWith("number", StringComparison.OrdinalIgnoreCase)));

    private static bool Agrees(FigureMention heading, FigureMention body)
    {
        if (!LikeFigures.AreLike(heading, body)) return false;
        decimal difference = Math.Abs(heading.Value - body.Value);
        return difference == 0 || body.High == heading.Value || Rounding.IsRoundedTo(body.Value, heading.Value) || Rounding.IsRoundedTo(heading.Value, body.Value)
            || (heading.Bound != FigureBound.Exact || body.Bound != FigureBound.Exact) && difference <= Hedge * heading.Value;
    }

    private static bool IsSame(FigureSetting heading, FigureSetting body, Vocabulary vocabulary)
    {
        FigureMention one = heading.Figure, other = body.Figure;
        bool isComparable = LikeFigures.IsPlain(other) && LikeFigures.AreLike(one, other) && other.Value <= MostRatio * one.Value && one.Value <= MostRatio * other.Value;
        if (!isComparable || FigureSetting.AreOfTwo(heading.Names, body.Names) && !heading.Names.Overlaps(body.Names)) return false;
        bool hasUnit = one.Unit is not null && LikeFigures.UnitKey(one, vocabulary) == LikeFigures.UnitKey(other, vocabulary);
        int shared = heading.SharedWith(body);
        return hasUnit
            ? shared >= SharedWithUnit && 3 * shared >= heading.Words.Count
            : (one.Unit is null || other.Unit is null) && shared >= SharedWithout && 2 * shared >= heading.Words.Count;
    }
}
