using System.Text.RegularExpressions;
using Copydesk.Language.Figures;

namespace Copydesk.Proving.DeskNotes;

/// <summary>The amounts of "from A to B", or "to B from A", in one sentence.</summary>
internal sealed partial record ChangedAmounts(FigureMention From, FigureMention To)
{
    /// <summary>Between the two, and before each to find its preposition, in UTF-16 code units.</summary>
    private const int Near = 60;
    private const int PrepositionReach = 30;

    /// <returns>Null unless the sentence has one such pair, of one unit.</returns>
    public static ChangedAmounts? In(string text, FigureMention[] figures)
    {
        FigureMention[] amounts = [.. figures.Where(f => !LikeFigures.IsPercent(f) && f.Kind == FigureKind.Cardinal && Preposition(text, f).Length > 0)];
        if (amounts is not [var one, var two] || one.High is not null || two.High is not null) return null;
        bool areLike = one.Unit == two.Unit || (!LikeFigures.IsMoney(one) && !LikeFigures.IsMoney(two) && (one.Unit is null || two.Unit is null));
        if (!areLike || one.Value == 0 || two.Value == 0 || two.Span.Start - one.Span.End > Near) return null;
        return (Preposition(text, one), Preposition(text, two)) switch
        {
            ("from", "to") => new(one, two),
            ("to", "from") => new(two, one),
            _ => null,
        };
    }

    private static string Preposition(string text, FigureMention figure) =>
        Link().Match(text[Math.Max(0, figure.Phrase.Start - PrepositionReach)..figure.Phrase.Start]).Groups["word"].Value;

    [GeneratedRegex(@"\b(?<word>from|to)(?: (?:about|around|some|nearly|almost|just|over|more than|a record|a total of|the))*\s?$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Link();
}
