namespace Copydesk.Language.Figures;

/// <summary>A number with its meaning.</summary>
/// <param name="Span">The number with its currency, scale and percent sign; without hedge and counted noun.</param>
/// <param name="Value">Scale applied; the low end of a range.</param>
/// <param name="Unit">ISO 4217 code, <c>percent</c>, or the counted noun as in the text, lower case; null when the text counts nothing nameable.</param>
/// <param name="High">The high end of a range, or the other side of a score.</param>
/// <param name="Phrase">From the hedge to the counted noun: "more than 40 times".</param>
internal sealed record FigureMention(
    TextSpan Span,
    decimal Value,
    string? Unit,
    FigureBound Bound,
    decimal? High,
    FigureKind Kind,
    TextSpan Phrase)
{
    /// <summary>Such units are the same in all words and languages; a counted noun is not.</summary>
    public bool IsMoneyOrPercent => Unit is "percent" || (Unit is { Length: 3 } && Unit.All(char.IsAsciiLetterUpper));
}
