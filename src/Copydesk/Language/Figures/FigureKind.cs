namespace Copydesk.Language.Figures;

/// <summary>What a number does in its sentence.</summary>
internal enum FigureKind
{
    /// <summary>A count, an amount, a measure or a percentage.</summary>
    Cardinal,

    /// <summary>"80th", "third": a place in an order.</summary>
    Ordinal,

    /// <summary>"half", "two-thirds", "3/4".</summary>
    Fraction,

    /// <summary>"3-1", "by 52 to 48": value and high are the two sides in the text's order.</summary>
    Score,

    /// <summary>"Article 5", "No. 10", "Flight 370": a name rather than a quantity.</summary>
    Label,
}
