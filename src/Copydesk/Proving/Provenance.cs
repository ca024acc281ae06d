namespace Copydesk.Proving;

/// <summary>Who made a digest, from which bytes, when, and at what cost.</summary>
/// <param name="SourceSha256">Lower-case hex SHA-256 of the submitted bytes.</param>
/// <param name="Repairs">Claims that the engine put right after they had failed their proof.</param>
/// <param name="Drops">Claims that were left out; a public copy has this number in place of the claims.</param>
/// <param name="ModelFailure">Why <paramref name="Engine"/> stood in for the model that was asked; null when none was, or it answered.</param>
public sealed record Provenance(
    string Engine,
    string? Model,
    string? PromptVersion,
    string PipelineVersion,
    string SourceSha256,
    DateTimeOffset CreatedAt,
    long InputTokens,
    long OutputTokens,
    decimal CostUsd,
    int Repairs = 0,
    int Drops = 0,
    string? ModelFailure = null);
