namespace Copydesk.Language.Figures;

/// <summary>How the text hedges a value.</summary>
internal enum FigureBound
{
    Exact,

    /// <summary>About, nearly, almost, some, or so.</summary>
    About,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
}
