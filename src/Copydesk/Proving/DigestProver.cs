using Copydesk.Digesting;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>The proof gate: what a digest claims goes through it proven or not at all.</summary>
public sealed class DigestProver(TimeProvider clock)
{
    public ProvenDigest Prove(Article article, Digest digest, EngineIdentity engine, string pipelineVersion)
    {
        _ = (article, digest, engine, pipelineVersion, clock);
        throw new NotSupportedException();
    }
}
