using Copydesk.Proving;
using Copydesk.Storing;

namespace Copydesk.Publishing;

/// <summary>What readers see of a story: the digest and the canonical text of its current revision.</summary>
/// <param name="Digest">With story id and revision set.</param>
internal sealed record StoryEdition(Story Story, ProvenDigest Digest, string Text)
{
    /// <summary>Without the dropped claims: what could not be proven is for the desk, not for readers.</summary>
    public ProvenDigest PublicDigest => Digest with { Dropped = [] };

    public DateTimeOffset PublishedAt => Story.PublishedAt ?? Story.CurrentRevision!.CreatedAt;

    public DateTimeOffset UpdatedAt => Story.UpdatedAt ?? PublishedAt;

    /// <exception cref="InvalidOperationException">The story, its current revision or its text is not stored.</exception>
    public static async Task<StoryEdition> LoadAsync(IStoryStore stories, string storyId, CancellationToken ct)
    {
        Story story = (await stories.FindAsync(storyId, ct))?.Value
            ?? throw new InvalidOperationException($"Story {storyId} is not stored.");
        RevisionEntry revision = story.CurrentRevision
            ?? throw new InvalidOperationException($"Story {storyId} has no current revision.");
        ProvenDigest digest = await stories.FindRevisionAsync(storyId, revision.Key, ct)
            ?? throw new InvalidOperationException($"Revision {revision.Number} of story {storyId} is not stored.");
        string text = await stories.FindTextAsync(storyId, revision.TextSha256, ct)
            ?? throw new InvalidOperationException($"The text of revision {revision.Number} of story {storyId} is not stored.");
        return new StoryEdition(story, digest with { StoryId = storyId, Revision = revision.Number }, text);
    }
}
