using Copydesk.Language;
using Copydesk.Language.Figures;

namespace Copydesk.Digesting.Facts;

/// <summary>Amounts, percentages, counts and ordinals that mean something by themselves.</summary>
internal static class FigureFacts
{
    private const decimal CommonOrdinal = 3;
    private const decimal SmallCount = 10;

    /// <summary>A smaller number that counts nothing nameable says nothing by itself.</summary>
    private const decimal TellingNumber = 100;

    public static IEnumerable<FactCandidate> Of(ArticleMentions mentions, StatementSpan statements)
    {
        foreach (FigureMention figure in mentions.Figures)
        {
            if (Weight(figure) is not { } weight) continue;
            if (mentions.IsQuoted(figure.Span)) weight /= 2;
            TextSpan statement = statements.Of(figure.Phrase);
            FigureFact value = FactValue.Of(mentions, figure, statement);
            yield return new FactCandidate(
                FactKind.Figure,
                statement,
                figure.Span,
                FormattableString.Invariant($"figure {figure.Value} {figure.High} {figure.Unit} {value.AsOf}"),
                weight,
                Figure: value);
        }
    }

    private static double? Weight(FigureMention figure) => figure.Kind switch
    {
        FigureKind.Ordinal => figure.Value > CommonOrdinal && figure.Unit is not null ? 35 : null,
        FigureKind.Fraction => 30,
        FigureKind.Cardinal when figure.Unit is "percent" or "percentage points" or "basis points" => 60,
        FigureKind.Cardinal when figure.Unit is { Length: 3 } && char.IsUpper(figure.Unit[0]) => 65,
        FigureKind.Cardinal when figure.Unit is null => figure.Value >= TellingNumber ? 25 : null,
        FigureKind.Cardinal when figure.Value >= SmallCount => 50,
        FigureKind.Cardinal => 30,
        _ => null,
    };
}
