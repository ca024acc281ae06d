using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Reads a figure: one amount or two that make a range or a score, with its hedge.</summary>
internal sealed class RangeReader(TokenList tokens, AmountReader amounts, HedgeReader hedges, FigureContext context)
{
    private const decimal HighestScore = 700;

    /// <summary>A figure, the token after it, and whether it is the pronoun "one" after all.</summary>
    internal readonly record struct Reading(FigureMention Mention, int After, bool IsPronoun);

    /// <param name="limit">Character at which the next date begins; no figure runs into it.</param>
    public Reading? Read(int i, int limit)
    {
        if (amounts.Read(i) is not { } low) return null;
        if (tokens[low.After - 1].End > limit) return null;
        if (tokens[low.PhraseAfter - 1].End > limit) low = low with { Unit = null, PhraseAfter = low.After };
        Amount? high = ReadHigh(i, low);
        if (high is not null && tokens[high.After - 1].End > limit) high = null;
        (FigureBound bound, int start) = hedges.ReadBefore(i);
        Amount last = high ?? low;
        int phraseAfter = last.PhraseAfter;
        if (bound == FigureBound.Exact && (hedges.ReadAfter(phraseAfter) ?? hedges.ReadAfter(last.After)) is { } after)
        {
            bound = after.Bound;
            phraseAfter = Math.Max(phraseAfter, after.After);
        }

        decimal value = low.Value;
        if (high is { Number.Scale: > 1 } && low.Number.Scale == 1 && low.Value < high.Value / high.Number.Scale) value *= high.Number.Scale;
        bool isScore = high is not null && IsScore(i, low, high);
        bool isName = context.IsLabel(i) || (high is null && low is { Unit: null, Kind: FigureKind.Cardinal, Number.Scale: 1 } && low.After == i + 1 && context.IsBehindName(i));
        FigureKind kind = isScore ? FigureKind.Score : isName ? FigureKind.Label : low.Kind;
        var mention = new FigureMention(
            tokens.Span(i, last.After), Plain(value), isScore || isName ? null : low.Unit ?? high?.Unit, bound, high is null ? null : Plain(high.Value), kind,
            tokens.Span(start, Math.Max(last.After, phraseAfter)));
        return new Reading(mention, last.After, IsPronoun(i, low, high));
    }

    /// <summary>Without the zeros that a multiplication leaves behind the point.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private Amount? ReadHigh(int i, Amount low)
    {
        int at = low.After;
        if (low.Kind is FigureKind.Ordinal) return null;
        bool dash = tokens.IsDash(at) && (tokens.IsGlued(at - 1) == tokens.IsGlued(at));
        bool to = tokens.IsWord(at, "to") && !tokens.IsWord(i - 1, "from");
        bool and = tokens.IsWord(at, "and") && tokens.IsWord(i - 1, "between");
        bool other = tokens.IsWord(at, "à") || tokens.IsWord(at, "bis") || tokens.IsMark(at, '~') || tokens.First(at) is '至' or '到';
        if (!(dash || to || and || other) || amounts.Read(at + 1) is not { } high || high.Kind is FigureKind.Ordinal) return null;
        bool sameUnit = low.Unit is null || low.Unit == high.Unit || (high.Unit is null && low.PhraseAfter == low.After);
        if (!sameUnit && !(low.IsMoneySign && high.Unit is null)) return null;
        if (high.Value > low.Value) return high;
        bool bothPlain = low.Unit is null && low.Value >= 0 && high.Value >= 0 && high.Number.Scale == 1 && low.Number.Scale == 1 && low.Value <= HighestScore;
        return bothPlain && (dash || to) ? high : null;
    }

    private bool IsScore(int i, Amount low, Amount high) =>
        low.Unit is null && !low.Number.IsWords && low.Value <= HighestScore && high.Value <= HighestScore && decimal.IsInteger(low.Value) && decimal.IsInteger(high.Value)
        && high.Unit is not ("percent" or "USD" or "GBP" or "EUR")
        && (high.Value <= low.Value || (high.Unit is null && context.IsNearScore(i)));

    private bool IsPronoun(int i, Amount low, Amount? high) =>
        high is null && low.Number.IsWords && low.Value == 1 && low.Kind == FigureKind.Cardinal && low.After == i + 1
        && !(low.Unit is not null && CountedNoun.IsMeasure(tokens, low.After));
}
