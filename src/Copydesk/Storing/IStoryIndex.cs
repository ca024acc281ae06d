namespace Copydesk.Storing;

/// <summary>
/// All stories, also those that nobody has published (table <c>stories</c>), derived from their blobs. The cost of a call does
/// not depend on how many there are.
/// </summary>
public interface IStoryIndex
{
    /// <summary>
    /// Puts the story where it now belongs and takes it from where it was, in one transaction. An older version than the one that
    /// is there changes nothing; the same version is written again.
    /// </summary>
    Task PutAsync(StoryEntry entry, CancellationToken ct);

    /// <summary>Newest first: up to <paramref name="count"/> stories in a state (null: in any) that stand behind a place (null: from the top).</summary>
    Task<IReadOnlyList<StoryEntry>> TakeAsync(StoryState? state, StoryPlace? after, int count, CancellationToken ct);
}
