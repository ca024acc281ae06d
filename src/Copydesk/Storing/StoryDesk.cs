using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Storing;

/// <summary>
/// Moves stories from state to state, so that late, repeated and concurrent events end in one right story. Each move reads the
/// story, decides, and writes it back under the version it read; when somebody else was first, it decides again.
/// </summary>
public sealed class StoryDesk(IStoryStore stories, ISubmissionStore submissions, IDigestQueue queue, TimeProvider clock)
{
    /// <summary>A request may be lost between the story and the queue; an event for the same bytes after this long asks again.</summary>
    private static readonly TimeSpan LostRequestAge = TimeSpan.FromMinutes(2);

    /// <summary>Keeps a body that came by HTTP and asks for its digest.</summary>
    public async Task<Story> AcceptAsync(Submission submission, CancellationToken ct)
    {
        SourceReference source = await submissions.SaveAsync(submission, ct);
        Story? story = await MoveAsync(
            submission.StoryId.Value,
            story => Received(story, submission.StoryId, submission.Origin, source),
            ct);
        await queue.EnqueueAsync(new DigestRequest(submission.StoryId.Value, source), ct);
        return story!;
    }

    /// <summary>Asks for the digest of an upload, unless this version of it is known already.</summary>
    /// <returns>The story, or null when the upload is gone.</returns>
    public async Task<Story?> AcceptUploadAsync(SourceReference upload, CancellationToken ct)
    {
        // The event's version may be late; what lies there now is what counts.
        if (await submissions.FindETagAsync(upload, ct) is not { } etag) return null;
        SourceReference source = upload with { ETag = etag };
        Origin origin = Origin.FromUpload(source.Container, source.Name);
        StoryId id = StoryId.From(origin);

        bool isNew = false;
        Story? story = await MoveAsync(
            id.Value,
            story =>
            {
                isNew = story is null || story.Source != source || IsLost(story);
                return isNew ? Received(story, id, origin, source) : null;
            },
            ct);
        if (isNew) await queue.EnqueueAsync(new DigestRequest(id.Value, source), ct);
        return story;
    }

    /// <summary>Takes up a request. Null when it is out of date: its bytes are gone, or a later submission took their place.</summary>
    public async Task<Assignment?> ReceiveAsync(DigestRequest request, CancellationToken ct)
    {
        if (await submissions.FindAsync(request.Source, ct) is not var (submission, source))
        {
            await EndAsync(request, StoryState.Rejected, "submission-gone", "The submission was deleted before it could be read. Send it again.", ct);
            return null;
        }

        bool isLatest = false;
        Story? story = await MoveAsync(
            request.StoryId,
            story =>
            {
                isLatest = story is not null && story.Source.IsSameBlob(source);
                bool isRepeated = story is { State: StoryState.Published } && story.Source == source;
                return isLatest && !isRepeated
                    ? story! with { Source = source, State = StoryState.Digesting, Since = clock.GetUtcNow(), Reason = null, ReasonCode = null }
                    : null;
            },
            ct);
        return isLatest ? new Assignment(story!, submission, source) : null;
    }

    /// <summary>Commits a new revision, current unless it is held, if no later submission has come.</summary>
    public async Task<Story> SaveAsync(
        Assignment assignment, Article article, ProvenDigest digest, Decision decision, string key, CancellationToken ct)
    {
        string id = assignment.Story.Id;
        await stories.SaveTextAsync(id, article.TextSha256, article.Text, ct);
        await stories.SaveRevisionAsync(id, key, digest, ct);

        return await CommitAsync(
            assignment,
            story =>
            {
                if (story.FindRevision(key) is { } known) return (story, known);
                var added = new RevisionEntry(
                    story.Revisions.Count + 1, key, article.TextSha256, clock.GetUtcNow(), decision.HoldReason);
                return (story with { Revisions = [.. story.Revisions, added] }, added);
            },
            ct);
    }

    /// <summary>Makes a revision that the story already has the current one.</summary>
    public Task<Story> MakeCurrentAsync(Assignment assignment, RevisionEntry revision, CancellationToken ct) =>
        CommitAsync(assignment, story => (story, revision), ct);

    /// <summary>Records that the latest submission is bad input; what is published stays.</summary>
    public Task RejectAsync(DigestRequest request, CopydeskException error, CancellationToken ct) =>
        EndAsync(request, StoryState.Rejected, error.Code, error.Message, ct);

    /// <summary>Records that the latest submission could not be digested after repeated failures of ours.</summary>
    public Task GiveUpAsync(DigestRequest request, CancellationToken ct) =>
        EndAsync(request, StoryState.Failed, "digest-failed",
            "Digesting failed repeatedly and was given up. Submit the article again to retry.", ct);

    private async Task EndAsync(DigestRequest request, StoryState state, string code, string reason, CancellationToken ct) =>
        await MoveAsync(
            request.StoryId,
            story => story is { IsPublic: false } && story.Source.IsSameBlob(request.Source)
                ? story with { State = state, Since = clock.GetUtcNow(), ReasonCode = code, Reason = reason }
                : null,
            ct);

    /// <summary>
    /// The order makes a late worker harmless: the story is read first, then the upload's present version. If a later upload came before
    /// the second read, this work is out of date; if its revision is committed after the first, the write fails and we look again.
    /// </summary>
    private async Task<Story> CommitAsync(
        Assignment assignment, Func<Story, (Story Story, RevisionEntry Current)> choose, CancellationToken ct)
    {
        while (true)
        {
            Versioned<Story> stored = await FindAsync(assignment.Story.Id, ct);
            if (!stored.Value.Source.IsSameBlob(assignment.Source)) return stored.Value;
            if (await submissions.FindETagAsync(assignment.Source, ct) is { } present && present != assignment.Source.ETag) return stored.Value;

            (Story story, RevisionEntry current) = choose(stored.Value);
            Story decided = current.HoldReason is { } reason ? Hold(story, reason) : Publish(story, current.Number);
            if (decided == stored.Value) return decided;
            if (await stories.TrySaveAsync(decided, stored.ETag, ct) is { } saved) return saved.Value;
        }
    }

    private Story Hold(Story story, string reason) =>
        story with { State = StoryState.Held, Since = clock.GetUtcNow(), ReasonCode = "not-proven", Reason = reason };

    private Story Publish(Story story, int number)
    {
        DateTimeOffset now = clock.GetUtcNow();
        bool changes = story.Current != number;
        return story with
        {
            State = StoryState.Published,
            Since = changes ? now : story.UpdatedAt ?? now,
            Reason = null,
            ReasonCode = null,
            Current = number,
            Edition = changes ? story.Edition + 1 : story.Edition,
            PublishedAt = story.PublishedAt ?? now,
            UpdatedAt = changes ? now : story.UpdatedAt,
        };
    }

    private Story Received(Story? story, StoryId id, Origin origin, SourceReference source)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return story is null
            ? new Story { Id = id.Value, Origin = origin.ToString(), State = StoryState.Received, Since = now, Source = source }
            : story with { State = StoryState.Received, Since = now, Reason = null, ReasonCode = null, Source = source };
    }

    private bool IsLost(Story story) =>
        story.State == StoryState.Received && clock.GetUtcNow() - story.Since > LostRequestAge;

    /// <param name="move">Returns null to leave the story as it is.</param>
    /// <returns>The story as it now stands; null when there is none.</returns>
    private async Task<Story?> MoveAsync(string id, Func<Story?, Story?> move, CancellationToken ct)
    {
        while (true)
        {
            Versioned<Story>? stored = await stories.FindAsync(id, ct);
            if (move(stored?.Value) is not { } moved) return stored?.Value;
            if (await stories.TrySaveAsync(moved, stored?.ETag, ct) is { } saved) return saved.Value;
        }
    }

    private async Task<Versioned<Story>> FindAsync(string id, CancellationToken ct) =>
        await stories.FindAsync(id, ct) ?? throw new InvalidOperationException($"Story {id} is gone while work on it is under way.");
}
