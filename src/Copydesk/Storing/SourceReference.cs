namespace Copydesk.Storing;

/// <summary>Where the bytes of a submission lie; queues carry this, never content.</summary>
/// <param name="Container"><c>articles</c> for an upload, <c>submissions</c> for a body that came by HTTP.</param>
/// <param name="ETag">Version of the blob when the reference was made; null when the event did not say.</param>
public sealed record SourceReference(string Container, string Name, string? ETag = null)
{
    /// <summary>Same blob, whatever its version.</summary>
    public bool IsSameBlob(SourceReference other) => Container == other.Container && Name == other.Name;
}
