using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;

namespace Copydesk.Digesting.Facts;

/// <summary>Amounts, percentages, counts and ordinals that mean something by themselves.</summary>
internal static class FigureFacts
{
    private const decimal CommonOrdinal = 3;
    private const decimal SmallCount = 10;

    public static IEnumerable<FactCandidate> Of(ArticleMentions mentions, StatementSpan statements)
    {
        string text = mentions.Article.Text;
        foreach (FigureMention figure in mentions.Figures)
        {
            if (Weight(figure) is not { } weight) continue;
            if (mentions.IsQuoted(figure.Span)) weight /= 2;
            TextSpan statement = statements.Of(figure.Phrase);
            string? asOf = figure.Kind == FigureKind.Ordinal ? null : AsOf(mentions, statement, figure.Span);
            yield return new FactCandidate(
                FactKind.Figure,
                statement,
                figure.Span,
                FormattableString.Invariant($"figure {figure.Value} {figure.High} {figure.Unit} {asOf}"),
                weight,
                Figure: new FigureFact(figure.Value, figure.Unit, figure.Phrase.In(text), asOf));
        }
    }

    private static double? Weight(FigureMention figure) => figure.Kind switch
    {
        FigureKind.Ordinal => figure.Value > CommonOrdinal && figure.Unit is not null ? 35 : null,
        FigureKind.Fraction => 30,
        FigureKind.Cardinal when figure.Unit is "percent" or "percentage points" or "basis points" => 60,
        FigureKind.Cardinal when figure.Unit is { Length: 3 } && char.IsUpper(figure.Unit[0]) => 65,
        FigureKind.Cardinal when figure.Value >= SmallCount => figure.Unit is null ? 25 : 50,
        FigureKind.Cardinal when figure.Unit is not null => 30,
        _ => null,
    };

    /// <summary>The nearest date of the same statement; "since 2013" is an open interval.</summary>
    private static string? AsOf(ArticleMentions mentions, TextSpan statement, TextSpan figure)
    {
        DateMention? nearest = mentions.DatesIn(statement).Where(d => d.Start is not null).MinBy(d => Distance(d.Span, figure));
        if (nearest is null) return null;
        ReadOnlySpan<char> before = mentions.Article.Text.AsSpan(statement.Start, nearest.Span.Start - statement.Start).TrimEnd();
        bool isOpen = nearest.End is null && (before.EndsWith("since", StringComparison.OrdinalIgnoreCase) || before.EndsWith("depuis", StringComparison.OrdinalIgnoreCase) || before.EndsWith("seit", StringComparison.OrdinalIgnoreCase));
        return isOpen ? nearest.Start + "/.." : nearest.Edtf;
    }

    private static int Distance(TextSpan date, TextSpan figure) => date.Start >= figure.End ? date.Start - figure.End : figure.Start - date.End;
}
