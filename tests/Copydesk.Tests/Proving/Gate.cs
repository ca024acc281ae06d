using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;
using Microsoft.Extensions.Options;

namespace Copydesk.Tests.Proving;

/// <summary>Proof and gate as the desk has them, with an engine that repairs nothing.</summary>
internal static class Gate
{
    public static ProofPolicy Policy(ProofOptions? options = null) => new(Options.Create(options ?? new ProofOptions()));

    public static ProvenDigest Pass(Article article, Digest digest, EngineIdentity engine, ProofOptions? options = null) =>
        new ProofGate(Policy(options), TimeProvider.System).Pass(new DigestProver().Prove(article, digest), engine, "1");
}
