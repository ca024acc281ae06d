using Copydesk.Reading;

namespace Copydesk.Digesting;

/// <summary>What an <see cref="IDigestEngine"/> may be able to do besides: put failed claims right when it is told what is wrong with them.</summary>
public interface IDigestRepair
{
    /// <returns>
    /// The digest with other words in the places of the claims that it could put right, and all else as it was; untrusted like any
    /// other. Its usage includes the repair's.
    /// </returns>
    Task<Digest> RepairAsync(Article article, Digest digest, IReadOnlyList<FailedClaim> failed, DigestOptions options, CancellationToken ct);
}
