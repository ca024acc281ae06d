using Copydesk.Digesting;

namespace Copydesk.Storing;

/// <summary>All that makes a revision another one.</summary>
internal sealed record RevisionKeyContent(
    string TextSha256,
    string? Title,
    string? Byline,
    DateTimeOffset? PublishedAt,
    string? SourceUrl,
    string Language,
    EngineIdentity Engine,
    DigestOptions Options,
    string PipelineVersion);
