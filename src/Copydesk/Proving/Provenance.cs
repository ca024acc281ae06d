namespace Copydesk.Proving;

/// <summary>Who made a digest, from which bytes, when, and at what cost.</summary>
/// <param name="SourceSha256">Lower-case hex SHA-256 of the submitted bytes.</param>
public sealed record Provenance(
    string Engine,
    string? Model,
    string? PromptVersion,
    string PipelineVersion,
    string SourceSha256,
    DateTimeOffset CreatedAt,
    long InputTokens,
    long OutputTokens,
    decimal CostUsd);
