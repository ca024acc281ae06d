using Copydesk.Reading;

namespace Copydesk.Digesting;

/// <summary>Makes a digest of an article. What it returns is untrusted until proven.</summary>
public interface IDigestEngine
{
    /// <summary>How this engine digests; part of a revision's key, so it changes when the output may change.</summary>
    EngineIdentity Identity { get; }

    Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct);
}
