namespace Copydesk.Language.Figures;

/// <summary>A number with its unit, from token <paramref name="Start"/> up to but without <paramref name="After"/>; the counted noun lies between <paramref name="After"/> and <paramref name="PhraseAfter"/>.</summary>
internal sealed record Amount(int Start, int After, NumberReading Number, string? Unit, int PhraseAfter)
{
    public decimal Value => Number.Value;

    public FigureKind Kind => Number.Kind;

    public bool IsMoneySign { get; init; }
}
