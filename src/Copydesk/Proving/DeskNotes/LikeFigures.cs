using Copydesk.Language.Figures;
using Copydesk.Language.Tokens;
using Copydesk.Language.Words;

namespace Copydesk.Proving.DeskNotes;

/// <summary>Which figures can be added up or compared.</summary>
internal static class LikeFigures
{
    private const string Percent = "percent";

    /// <summary>A plain number without a hedge: no range, ordinal, score or label.</summary>
    public static bool IsPlain(FigureMention figure) =>
        figure is { Kind: FigureKind.Cardinal, High: null, Bound: FigureBound.Exact } && figure.Value > 0;

    public static bool IsMoney(FigureMention figure) => figure.Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper);

    public static bool IsPercent(FigureMention figure) => figure.Unit == Percent;

    /// <summary>Money with money of the same currency, shares with shares, counts with counts.</summary>
    public static bool AreLike(FigureMention one, FigureMention other) =>
        IsMoney(one) || IsMoney(other) || IsPercent(one) || IsPercent(other) ? one.Unit == other.Unit : true;

    /// <summary>What is counted, as a key: equal for the forms of one noun, and for the dead, victims and people.</summary>
    public static string? UnitKey(FigureMention figure, Vocabulary vocabulary) =>
        figure.Unit is null ? null : Persons.Contains(figure.Unit) ? "people" : vocabulary.Key(figure.Unit) ?? figure.Unit;

    private static readonly WordSet Persons = WordSet.Of("people persons dead deaths fatalities casualties victims lives");

    /// <summary>Half of the last place that the text writes: 50,000 for "4.2 million", 0.05 for "1.9 percent".</summary>
    public static decimal HalfPlace(FigureMention figure, string text)
    {
        ReadOnlySpan<char> words = figure.Span.Of(text);
        int first = words.IndexOfAnyInRange('0', '9');
        if (first < 0) return figure.Value >= 1_000 ? figure.Value / 20 : 0.5m;
        int last = first, decimals = 0;
        bool isFraction = false;
        decimal digits = 0, place = 1;
        for (; last < words.Length && (char.IsAsciiDigit(words[last]) || words[last] is '.' or ','); last++)
        {
            isFraction |= words[last] == '.';
            if (!char.IsAsciiDigit(words[last])) continue;
            digits = digits * 10 + (words[last] - '0');
            if (isFraction) decimals++;
        }

        for (int i = 0; i < decimals; i++) place /= 10;
        decimal scale = digits == 0 ? 1 : figure.Value / (digits * place);
        return place * scale / 2;
    }
}
