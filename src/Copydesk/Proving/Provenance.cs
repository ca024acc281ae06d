namespace Copydesk.Proving;

/// <summary>Who made a digest, from which bytes, when, and at what cost.</summary>
/// <param name="SourceSha256">Lower-case hex SHA-256 of the submitted bytes.</param>
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
    string? ModelFailure = null);
