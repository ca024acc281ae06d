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
    /// <summary>
    /// A request may be lost between the story and the queue, or be given up while something was down: an event for the same bytes
    /// after this long asks again. Longer than a backlog mostly lasts, and asking once too often does no harm.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private const string GivenUp = "given-up";

    /// <summary>Keeps a body that came by HTTP and asks for its digest.</summary>
    public async Task<Story> AcceptAsync(Submission submission, CancellationToken ct)
    {
        SourceReference source = await submissions.SaveAsync(submission, ct);
        Story? story = await MoveAsync(
            submission.StoryId.Value,
            story => Received(story, submission.StoryId, submission.Origin, source),
            ct);
        await AskAsync(new DigestRequest(submission.StoryId.Value, source), ct);
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

        while (true)
        {
            Versioned<Story>? stored = await stories.FindAsync(id.Value, ct);
            if (stored?.Value is { } known && known.Source == source && !IsLost(known)) return known;

            // Asked before the story says so: a process that dies in between leaves an upload that the next look still takes for new.
            await AskAsync(new DigestRequest(id.Value, source), ct);
            if (await stories.TrySaveAsync(Received(stored?.Value, id, origin, source), stored?.ETag, ct) is { } saved) return saved.Value;
        }
    }

    private Task AskAsync(DigestRequest request, CancellationToken ct) =>
        RequestTrace.SendAsync(request, traced => queue.EnqueueAsync(traced, ct));

    /// <summary>Takes up a request. Null when it is out of date: its bytes are gone, or a later submission took their place.</summary>
    public async Task<Assignment?> ReceiveAsync(DigestRequest request, CancellationToken ct)
    {
        if (await submissions.FindAsync(request.Source, ct) is not var (submission, source))
        {
            await EndAsync(request, StoryState.Rejected, "submission-gone", "The submission was deleted before it could be read. Send it again.", ct);
            return null;
        }

        while (true)
        {
            Versioned<Story>? stored = await stories.FindAsync(request.StoryId, ct);

            // A request may be quicker than the story of its upload.
            Story story = stored?.Value ?? Received(null, submission.StoryId, submission.Origin, source);
            if (!await IsLatestAsync(story, source, ct)) return null;
            if (story is { State: StoryState.Published } && story.Source == source) return new Assignment(story, submission, source);

            Story digesting = story with { Source = source, State = StoryState.Digesting, Since = clock.GetUtcNow(), Reason = null, ReasonCode = null };
            if (await stories.TrySaveAsync(digesting, stored?.ETag, ct) is { } saved) return new Assignment(saved.Value, submission, source);
        }
    }

    /// <summary>Keeps the text and the digest, before anything points to them.</summary>
    /// <returns>
    /// The digest that is kept under the key. After a crash, or beside another worker, that may be an earlier one: an engine with a model
    /// does not say the same twice, and what is decided has to be decided on what is shown.
    /// </returns>
    public async Task<ProvenDigest> KeepAsync(Assignment assignment, Article article, ProvenDigest digest, string key, CancellationToken ct)
    {
        string id = assignment.Story.Id;
        await stories.SaveTextAsync(id, article.TextSha256, article.Text, ct);
        await stories.SaveRevisionAsync(id, key, digest, ct);
        return await stories.FindRevisionAsync(id, key, ct)
            ?? throw new InvalidOperationException($"The revision of story {id} that was just kept is gone.");
    }

    /// <summary>Commits a new revision, current unless it is held, if no later submission has come.</summary>
    public Task<Story> SaveAsync(Assignment assignment, ProvenDigest digest, Decision decision, string key, CancellationToken ct) =>
        CommitAsync(
            assignment,
            story =>
            {
                if (story.FindRevision(key) is { } known) return (story, known);
                var added = new RevisionEntry(
                    story.Revisions.Count + 1, key, digest.Article.TextSha256, clock.GetUtcNow(), decision.HoldReason, digest.Headline, digest.Language);
                return (story with { Revisions = [.. story.Revisions, added] }, added);
            },
            ct);

    /// <summary>Makes a revision that the story already has the current one.</summary>
    public Task<Story> MakeCurrentAsync(Assignment assignment, RevisionEntry revision, CancellationToken ct) =>
        CommitAsync(assignment, story => (story, revision), ct);

    /// <summary>Records that the latest submission is bad input; what is published stays.</summary>
    /// <returns>The story as it now stands; null when there is none.</returns>
    public Task<Story?> RejectAsync(DigestRequest request, CopydeskException error, CancellationToken ct) =>
        EndAsync(request, StoryState.Rejected, error.Code, error.Message, ct);

    /// <summary>Records that the story waits for something that is not there now, and asks for its digest again after the delay.</summary>
    /// <returns>The story as it now stands; null when there is none.</returns>
    public async Task<Story?> WaitAsync(DigestRequest request, string code, string reason, TimeSpan delay, CancellationToken ct)
    {
        Story? story = await EndAsync(request, StoryState.Waiting, code, reason, ct);
        if (story is not { State: StoryState.Waiting }) return story;

        DigestRequest again = request with { Waits = request.Waits + 1, WaitingSince = request.WaitingSince ?? clock.GetUtcNow() };
        await RequestTrace.SendAsync(again, traced => queue.EnqueueLaterAsync(traced, delay, ct));
        return story;
    }

    /// <summary>Records that the latest submission can't be digested for a reason that trying again would not mend.</summary>
    /// <returns>The story as it now stands; null when there is none.</returns>
    public Task<Story?> FailAsync(DigestRequest request, string code, string reason, CancellationToken ct) =>
        EndAsync(request, StoryState.Failed, code, reason, ct);

    /// <summary>Records that the latest submission could not be digested, or not be published, after repeated failures of ours.</summary>
    /// <returns>The story as it now stands; null when there is none.</returns>
    public Task<Story?> GiveUpAsync(DigestRequest request, CancellationToken ct) =>
        EndAsync(request, StoryState.Failed, GivenUp,
            "The work on this article failed repeatedly and was given up. Submit it again to retry.", ct);

    /// <summary>Only work under way ends this way: what a later submission has brought about is not this request's to change.</summary>
    private Task<Story?> EndAsync(DigestRequest request, StoryState state, string code, string reason, CancellationToken ct) =>
        MoveAsync(
            request.StoryId,
            story => story is not null && IsUnderWay(story, request.Source)
                ? story with { State = state, Since = clock.GetUtcNow(), ReasonCode = code, Reason = reason }
                : null,
            ct);

    private static bool IsUnderWay(Story story, SourceReference source) => story.State switch
    {
        StoryState.Received or StoryState.Digesting or StoryState.Waiting => story.Source.IsSameBlob(source),
        StoryState.Published => !story.IsPublic && story.Source == source,
        _ => false,
    };

    private async Task<Story> CommitAsync(
        Assignment assignment, Func<Story, (Story Story, RevisionEntry Current)> choose, CancellationToken ct)
    {
        while (true)
        {
            Versioned<Story> stored = await FindAsync(assignment.Story.Id, ct);
            if (!await IsLatestAsync(stored.Value, assignment.Source, ct)) return stored.Value;

            (Story story, RevisionEntry current) = choose(stored.Value);
            Story decided = current.HoldReason is { } reason ? Hold(story, reason) : Publish(story, current.Number);
            if (decided == stored.Value) return decided;
            if (await stories.TrySaveAsync(decided, stored.ETag, ct) is { } saved) return saved.Value;
        }
    }

    /// <summary>
    /// Asked with a story just read, before it is written under the version read: that order makes a late worker harmless. If a later
    /// upload came before this look at the blob, the work is out of date; if its revision is committed after the story was read, the
    /// write fails and the worker looks again. An upload deleted meanwhile was still the latest.
    /// </summary>
    private async Task<bool> IsLatestAsync(Story story, SourceReference source, CancellationToken ct) =>
        story.Source.IsSameBlob(source)
        && (await submissions.FindETagAsync(source, ct) is not { } present || present == source.ETag);

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
        story is { State: StoryState.Received } or { State: StoryState.Failed, ReasonCode: GivenUp } && clock.GetUtcNow() - story.Since > Patience;

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
