using Copydesk.Digesting;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>A digest with the proof of each of its claims, before anything is left out.</summary>
/// <param name="Claims">Headline, summary, key facts and timeline, in this order.</param>
/// <param name="Entities">Those that the article names, with such roles as it gives them.</param>
public sealed record DigestProofs(Article Article, Digest Digest, IReadOnlyList<ClaimProof> Claims, IReadOnlyList<Entity> Entities)
{
    /// <summary>Claims that may be published since their engine put them right.</summary>
    public int Repairs { get; init; }
}
