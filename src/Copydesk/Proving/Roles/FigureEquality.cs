using Copydesk.Language.Figures;

namespace Copydesk.Proving.Roles;

/// <summary>Whether a claimed figure says what a given one does, by value, unit and hedge.</summary>
internal static class FigureEquality
{
    private const decimal Roughly = 0.05m;

    public static bool AreEqual(FigureMention claimed, FigureMention given) =>
        (IsSameValue(claimed, given) && IsSameUnit(claimed, given)) || IsShareOf(claimed, given) || IsShareOf(given, claimed);

    private static bool IsSameValue(FigureMention claimed, FigureMention given)
    {
        if (claimed.Value == given.Value && claimed.High == given.High) return true;
        bool areComparable = claimed.High is null && given.High is null && claimed.Kind == FigureKind.Cardinal && given.Kind == FigureKind.Cardinal;
        if (!areComparable) return false;
        decimal step = Rounding.LastPlace(claimed.Value);
        return step > Rounding.LastPlace(given.Value) && (IsRounded(claimed, given, step) || IsHedged(claimed, given));
    }

    /// <summary>"245 billion" for 244.8: fewer digits, but two at least.</summary>
    private static bool IsRounded(FigureMention claimed, FigureMention given, decimal step) =>
        Math.Abs(claimed.Value) >= 10 * step && Math.Abs(claimed.Value - given.Value) <= step / 2;

    /// <summary>"About 250" for 248, "more than 40" for 42; where the source hedges too, its value is the claim's.</summary>
    private static bool IsHedged(FigureMention claimed, FigureMention given)
    {
        if (given.Bound != FigureBound.Exact) return false;
        return claimed.Bound switch
        {
            FigureBound.About => Math.Abs(claimed.Value - given.Value) <= Roughly * Math.Abs(given.Value),
            FigureBound.MoreThan or FigureBound.AtLeast => given.Value >= claimed.Value && given.Value < claimed.Value * 1.25m,
            FigureBound.LessThan or FigureBound.AtMost => given.Value <= claimed.Value && given.Value > claimed.Value * 0.8m,
            _ => false,
        };
    }

    /// <summary>Half is 50 percent, a third 33.</summary>
    private static bool IsShareOf(FigureMention fraction, FigureMention percent) =>
        fraction.Kind == FigureKind.Fraction && percent.Unit == "percent" && Math.Abs(fraction.Value * 100 - percent.Value) < 0.5m;

    /// <summary>Money and percent must agree; a counted noun may be worded otherwise, and a sign that no currency has says nothing.</summary>
    private static bool IsSameUnit(FigureMention claimed, FigureMention given) =>
        claimed.Unit == given.Unit || claimed.Kind == FigureKind.Label || !(claimed.IsMoneyOrPercent || given.IsMoneyOrPercent);
}
