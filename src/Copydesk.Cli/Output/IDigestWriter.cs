using Copydesk.Proving;

namespace Copydesk.Cli.Output;

/// <summary>Writes digests to standard output, one after the other.</summary>
internal interface IDigestWriter
{
    Task WriteAsync(ProvenDigest digest, CancellationToken ct);

    /// <summary>After the last one, even when there was none.</summary>
    Task EndAsync(CancellationToken ct);
}
