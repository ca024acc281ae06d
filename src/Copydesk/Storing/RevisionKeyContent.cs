using Copydesk.Digesting;
using Copydesk.Proving;

namespace Copydesk.Storing;

/// <summary>All that makes a revision another one.</summary>
/// <param name="Proof">Null for the usual one, so that keys made before there was a choice stay good.</param>
/// <param name="Tags">Null where there are none, for the same reason.</param>
internal sealed record RevisionKeyContent(
    string TextSha256,
    string? Title,
    string? Byline,
    DateTimeOffset? PublishedAt,
    string? SourceUrl,
    string Language,
    EngineIdentity Engine,
    DigestOptions Options,
    string PipelineVersion,
    ProofOptions? Proof,
    IReadOnlyList<string>? Tags);
