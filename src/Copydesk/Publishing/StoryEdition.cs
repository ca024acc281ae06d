using Copydesk.Proving;
using Copydesk.Storing;

namespace Copydesk.Publishing;

/// <summary>What readers see of a story: the digest and the canonical text of its current revision.</summary>
/// <param name="Digest">With story id and revision set.</param>
/// <param name="Replaced">The digest that readers saw before; null for a story that was never corrected.</param>
internal sealed record StoryEdition(Story Story, ProvenDigest Digest, string Text, ProvenDigest? Replaced = null)
{
    /// <summary>Without the dropped claims: what could not be proven is for the desk, not for readers.</summary>
    public ProvenDigest PublicDigest => Digest with { Dropped = [] };

    public DateTimeOffset PublishedAt => Story.PublishedAt ?? Story.CurrentRevision!.CreatedAt;

    public DateTimeOffset UpdatedAt => Story.UpdatedAt ?? PublishedAt;

    /// <summary>The revisions that were ever for readers; one that waits for a person is not.</summary>
    public IEnumerable<RevisionEntry> PublicRevisions => PublicRevisionsOf(Story);

    /// <exception cref="InvalidOperationException">The story, its current revision or its text is not stored.</exception>
    public static async Task<StoryEdition> LoadAsync(IStoryStore stories, string storyId, CancellationToken ct)
    {
        Story story = (await stories.FindAsync(storyId, ct))?.Value
            ?? throw new InvalidOperationException($"Story {storyId} is not stored.");
        RevisionEntry revision = story.CurrentRevision
            ?? throw new InvalidOperationException($"Story {storyId} has no current revision.");
        ProvenDigest digest = await LoadAsync(stories, storyId, revision, ct);
        string text = await stories.FindTextAsync(storyId, revision.TextSha256, ct)
            ?? throw new InvalidOperationException($"The text of revision {revision.Number} of story {storyId} is not stored.");
        ProvenDigest? replaced = ReplacedBy(revision, story) is { } before ? await LoadAsync(stories, storyId, before, ct) : null;
        return new StoryEdition(story, digest, text, replaced);
    }

    private static async Task<ProvenDigest> LoadAsync(IStoryStore stories, string storyId, RevisionEntry revision, CancellationToken ct)
    {
        ProvenDigest digest = await stories.FindRevisionAsync(storyId, revision.Key, ct)
            ?? throw new InvalidOperationException($"Revision {revision.Number} of story {storyId} is not stored.");
        return digest with { StoryId = storyId, Revision = revision.Number };
    }

    private static IEnumerable<RevisionEntry> PublicRevisionsOf(Story story) =>
        story.Revisions.Where(revision => revision.HoldReason is null || revision.Number == story.Current);

    /// <summary>The newest other one: that before the newest, or the newest itself when the story went back to an older one.</summary>
    private static RevisionEntry? ReplacedBy(RevisionEntry current, Story story) =>
        PublicRevisionsOf(story).LastOrDefault(revision => revision.Number != current.Number);
}
