namespace Copydesk.Language.Figures;

/// <summary>A number read from tokens, up to but without the token <paramref name="After"/>.</summary>
/// <param name="Scale">What a scale word multiplied it by, 1 when none.</param>
internal readonly record struct NumberReading(int After, decimal Value, FigureKind Kind = FigureKind.Cardinal, decimal Scale = 1, bool IsWords = false);
