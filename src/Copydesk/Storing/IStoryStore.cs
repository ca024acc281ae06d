using Copydesk.Proving;

namespace Copydesk.Storing;

/// <summary>Stories, their revisions and their canonical texts (container <c>stories</c>, private).</summary>
public interface IStoryStore
{
    Task<Versioned<Story>?> FindAsync(string storyId, CancellationToken ct);

    /// <summary>The commit point. Writes only if the stored version is still <paramref name="ifMatch"/> (null: if there is none).</summary>
    /// <returns>The new version, or null when somebody else was first.</returns>
    Task<Versioned<Story>?> TrySaveAsync(Story story, string? ifMatch, CancellationToken ct);

    /// <summary>The id of every story, in no order that means anything.</summary>
    IAsyncEnumerable<string> ListIdsAsync(CancellationToken ct);

    /// <summary>Writes an immutable revision; writing the same key again changes nothing.</summary>
    Task SaveRevisionAsync(string storyId, string key, ProvenDigest digest, CancellationToken ct);

    Task<ProvenDigest?> FindRevisionAsync(string storyId, string key, CancellationToken ct);

    /// <summary>Writes an immutable canonical text; writing the same hash again changes nothing.</summary>
    Task SaveTextAsync(string storyId, string textSha256, string text, CancellationToken ct);

    Task<string?> FindTextAsync(string storyId, string textSha256, CancellationToken ct);
}
