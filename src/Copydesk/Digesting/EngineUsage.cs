namespace Copydesk.Digesting;

/// <summary>What one digest cost; zero for an engine without a model.</summary>
public sealed record EngineUsage(long InputTokens, long OutputTokens, decimal CostUsd)
{
    public static EngineUsage None { get; } = new(0, 0, 0m);

    public EngineUsage Plus(EngineUsage more) => new(InputTokens + more.InputTokens, OutputTokens + more.OutputTokens, CostUsd + more.CostUsd);
}
