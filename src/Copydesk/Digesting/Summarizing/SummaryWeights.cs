namespace Copydesk.Digesting.Summarizing;

/// <summary>
/// What a sentence's qualities count for: round numbers near what two halves of a set of news with human summaries each
/// gave when searched alone.
/// </summary>
internal sealed record SummaryWeights
{
    public static SummaryWeights Default { get; } = new();

    /// <summary>For the first sentence; it falls with 1 / (1 + place / <see cref="PositionScale"/>).</summary>
    public double Position { get; init; } = 1.0;

    public double PositionScale { get; init; } = 2.2;

    /// <summary>For the sentence with the densest mix of the article's repeated words.</summary>
    public double Topic { get; init; } = 0.45;

    /// <summary>For the share of its words that the title and the lead have too.</summary>
    public double Lead { get; init; } = 0.2;

    /// <summary>Taken off per word above <see cref="IdealWords"/>, and three times that per word below <see cref="ShortWords"/>.</summary>
    public double Length { get; init; } = 0.015;

    public int IdealWords { get; init; } = 20;

    public int ShortWords { get; init; } = 8;

    /// <summary>For a sentence whose neighbour before it is in the summary already: they were written to be read together.</summary>
    public double Continuity { get; init; } = 0.2;

    /// <summary>Taken off for what a sentence repeats of those chosen before it.</summary>
    public double Repetition { get; init; } = 0.4;

    /// <summary>Share of a sentence's words in one other sentence from which on both never stand in one summary.</summary>
    public double NearDuplicate { get; init; } = 0.68;

    /// <summary>Taken off for each of quotation first, first person and run-on.</summary>
    public double Fault { get; init; } = 0.3;
}
