using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Reading;
using Copydesk.Storing;
using Copydesk.Tests.Schema;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.Extensions.Time.Testing;

namespace Copydesk.Tests.Storing;

public class StoryDeskTests
{
    private readonly InMemoryStoryStore _stories = new();
    private readonly InMemorySubmissionStore _submissions = new();
    private readonly InMemoryDigestQueue _queue = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 4, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task An_upload_is_received_and_asked_for_once_however_often_its_event_arrives()
    {
        SourceReference upload = Upload("news/a.txt", "First.");

        Story? first = await Desk.AcceptUploadAsync(upload, default);
        Story? again = await Desk.AcceptUploadAsync(upload with { ETag = null }, default);

        Assert.Equal(StoryState.Received, first!.State);
        Assert.Equal(first, again);
        DigestRequest request = Assert.Single(_queue.Requests);
        Assert.Equal(first.Id, request.StoryId);
        Assert.Equal("news/a.txt", request.Source.Name);
    }

    [Fact]
    public async Task A_request_that_was_lost_on_the_way_to_the_queue_is_made_again()
    {
        SourceReference upload = Upload("a.txt", "First.");
        await Desk.AcceptUploadAsync(upload, default);

        _clock.Advance(TimeSpan.FromMinutes(20));
        await Desk.AcceptUploadAsync(upload, default);

        Assert.Equal(2, _queue.Requests.Count);
    }

    [Fact]
    public async Task An_upload_that_could_not_be_asked_for_is_asked_for_by_the_next_look()
    {
        SourceReference upload = Upload("a.txt", "First.");
        _queue.Refuses = true;
        await Assert.ThrowsAsync<IOException>(() => Desk.AcceptUploadAsync(upload, default));

        _queue.Refuses = false;
        Story? story = await Desk.AcceptUploadAsync(upload, default);

        Assert.Equal(story!.Id, Assert.Single(_queue.Requests).StoryId);
    }

    [Fact]
    public async Task A_request_that_is_quicker_than_the_story_of_its_upload_is_taken_up()
    {
        SourceReference upload = Upload("a.txt", "First.");
        await Desk.AcceptUploadAsync(upload, default);
        Assert.True(_queue.TryTake(out DigestRequest? request));

        Assignment? work = await new StoryDesk(new InMemoryStoryStore(), _submissions, _queue, _clock).ReceiveAsync(request, default);

        Assert.Equal((request.StoryId, StoryState.Digesting, "upload:articles/a.txt"), (work!.Story.Id, work.Story.State, work.Story.Origin));
    }

    [Fact]
    public async Task The_event_of_an_upload_that_is_gone_does_nothing()
    {
        SourceReference upload = Upload("a.txt", "First.");
        _submissions.Delete(upload);

        Assert.Null(await Desk.AcceptUploadAsync(upload, default));
        Assert.Empty(_queue.Requests);
    }

    [Fact]
    public async Task A_story_that_waits_says_why_and_is_asked_for_again_with_the_count_of_its_waits()
    {
        Assignment work = await ReceiveAsync(Upload("a.txt", "First."));
        var request = new DigestRequest(work.Story.Id, work.Source);

        Story? story = await Desk.WaitAsync(request, "model-busy", "The model is busy.", TimeSpan.FromMinutes(1), default);

        Assert.Equal((StoryState.Waiting, "model-busy", "The model is busy."), (story!.State, story.ReasonCode, story.Reason));
        Assert.Equal(request with { Waits = 1, WaitingSince = _clock.GetUtcNow() }, _queue.Requests[^1]);
    }

    [Fact]
    public async Task Work_that_is_out_of_date_does_not_wait()
    {
        Assignment late = await ReceiveAsync(Upload("a.txt", "First."));
        Story newer = await SaveAsync(await ReceiveAsync(Upload("a.txt", "Second.")), "key-2");
        int asked = _queue.Requests.Count;

        Story? story = await Desk.WaitAsync(new DigestRequest(late.Story.Id, late.Source), "model-busy", "The model is busy.", TimeSpan.FromMinutes(1), default);

        Assert.Equal(newer.State, story!.State);
        Assert.Equal(asked, _queue.Requests.Count);
    }

    [Fact]
    public async Task What_the_model_failed_for_good_is_not_asked_for_again_by_a_late_event()
    {
        SourceReference upload = Upload("a.txt", "First.");
        Assignment work = await ReceiveAsync(upload);
        await Desk.FailAsync(new DigestRequest(work.Story.Id, work.Source), "model-answer-unusable", "No.", default);
        int asked = _queue.Requests.Count;

        _clock.Advance(TimeSpan.FromMinutes(20));
        await Desk.AcceptUploadAsync(upload, default);

        Assert.Equal(asked, _queue.Requests.Count);
    }

    [Fact]
    public async Task A_first_revision_is_published_as_edition_one()
    {
        Assignment work = await ReceiveAsync(Upload("a.txt", "First."));

        Story story = await SaveAsync(work, "key-1");

        Assert.Equal(StoryState.Published, story.State);
        Assert.Equal((1, 1), (story.Current, story.Edition));
        Assert.Equal("key-1", Assert.Single(story.Revisions).Key);
        Assert.False(story.IsPublic);
    }

    [Fact]
    public async Task The_same_digest_again_changes_nothing()
    {
        Assignment work = await ReceiveAsync(Upload("a.txt", "First."));
        Story first = await SaveAsync(work, "key-1");
        _clock.Advance(TimeSpan.FromHours(1));

        Assignment repeated = await ReceiveAsync(Upload("a.txt", "First."));
        Story again = await Desk.MakeCurrentAsync(repeated, first.Revisions[0], default);

        Assert.Equal(first with { Source = again.Source }, again);
    }

    [Fact]
    public async Task A_changed_upload_gives_a_second_revision_of_the_same_story()
    {
        Story first = await SaveAsync(await ReceiveAsync(Upload("a.txt", "First.")), "key-1");
        _clock.Advance(TimeSpan.FromHours(1));

        Story second = await SaveAsync(await ReceiveAsync(Upload("a.txt", "Second.")), "key-2");

        Assert.Equal(first.Id, second.Id);
        Assert.Equal((2, 2), (second.Current, second.Edition));
        Assert.Equal(first.PublishedAt, second.PublishedAt);
        Assert.True(second.UpdatedAt > first.UpdatedAt);
    }

    [Fact]
    public async Task A_then_B_then_A_makes_revision_one_current_again_as_a_new_edition()
    {
        await SaveAsync(await ReceiveAsync(Upload("a.txt", "A")), "key-a");
        await SaveAsync(await ReceiveAsync(Upload("a.txt", "B")), "key-b");

        Assignment work = await ReceiveAsync(Upload("a.txt", "A"));
        Story story = await Desk.MakeCurrentAsync(work, work.Story.FindRevision("key-a")!, default);

        Assert.Equal((1, 3, 2), (story.Current, story.Edition, story.Revisions.Count));
    }

    [Fact]
    public async Task A_late_worker_does_not_put_an_older_text_over_a_newer_one()
    {
        Assignment late = await ReceiveAsync(Upload("a.txt", "Old."));
        Story newer = await SaveAsync(await ReceiveAsync(Upload("a.txt", "New.")), "key-new");

        Story after = await SaveAsync(late, "key-old");

        Assert.Equal(newer, after);
        Assert.Equal("key-new", after.CurrentRevision!.Key);
    }

    [Fact]
    public async Task A_late_worker_for_an_HTTP_body_does_not_either()
    {
        Assignment late = await ReceiveAsync(Body("Old."));
        Story newer = await SaveAsync(await ReceiveAsync(Body("New.")), "key-new");

        Assert.Equal(newer, await SaveAsync(late, "key-old"));
    }

    [Fact]
    public async Task A_request_for_an_older_body_is_out_of_date()
    {
        await Desk.AcceptAsync(Body("Old."), default);
        Assert.True(_queue.TryTake(out DigestRequest? old));
        await Desk.AcceptAsync(Body("New."), default);

        Assert.Null(await Desk.ReceiveAsync(old, default));
    }

    [Fact]
    public async Task A_held_revision_waits_for_a_person_and_what_is_published_stays()
    {
        await SaveAsync(await ReceiveAsync(Upload("a.txt", "A")), "key-a");

        Assignment work = await ReceiveAsync(Upload("a.txt", "B"));
        Story held = await SaveAsync(work, "key-b", new Decision("Too little was proven."));
        Story again = await Desk.MakeCurrentAsync(work, held.FindRevision("key-b")!, default);

        Assert.Equal((StoryState.Held, "Too little was proven."), (held.State, held.Reason));
        Assert.Equal(1, held.Current);
        Assert.Equal(StoryState.Held, again.State);
        Assert.Equal(1, again.Current);
    }

    [Fact]
    public async Task Bad_input_is_rejected_with_its_reason_and_what_is_published_stays()
    {
        await SaveAsync(await ReceiveAsync(Upload("a.txt", "A")), "key-a");
        Assignment work = await ReceiveAsync(Upload("a.txt", ""));

        await Desk.RejectAsync(new DigestRequest(work.Story.Id, work.Source), new CopydeskException("empty-article", "Nothing to read."), default);

        Story story = (await _stories.FindAsync(work.Story.Id, default))!.Value;
        Assert.Equal((StoryState.Rejected, "empty-article", "Nothing to read."), (story.State, story.ReasonCode, story.Reason));
        Assert.Equal(1, story.Current);
    }

    [Fact]
    public async Task Giving_up_on_a_repeated_message_does_not_touch_a_story_that_is_out()
    {
        Assignment work = await ReceiveAsync(Upload("a.txt", "A"));
        Story story = await SaveAsync(work, "key-a");
        Versioned<Story> stored = (await _stories.FindAsync(story.Id, default))!;
        await _stories.TrySaveAsync(story with { PublishedEdition = story.Edition }, stored.ETag, default);

        await Desk.GiveUpAsync(new DigestRequest(story.Id, work.Source), default);

        Assert.Equal(StoryState.Published, (await _stories.FindAsync(story.Id, default))!.Value.State);
    }

    [Fact]
    public async Task What_is_decided_is_decided_on_the_digest_that_is_kept()
    {
        Assignment work = await ReceiveAsync(Upload("a.txt", "A"));
        var article = new Article("A", "sha", "en", null, null, null, null, null, work.Submission.Sha256, [], [], [], [], []);
        await Desk.KeepAsync(work, article, SampleDigest.Full with { Headline = "First try" }, "key-a", default);

        ProvenDigest kept = await Desk.KeepAsync(work, article, SampleDigest.Full with { Headline = "Second try" }, "key-a", default);

        Assert.Equal("First try", kept.Headline);
    }

    [Fact]
    public async Task A_late_rejection_or_give_up_leaves_a_newer_version_alone()
    {
        Assignment late = await ReceiveAsync(Upload("a.txt", "Bad"));
        Assignment newer = await ReceiveAsync(Upload("a.txt", "Good"));
        Story held = await SaveAsync(newer, "key-good", new Decision("Too little was proven."));

        await Desk.RejectAsync(new DigestRequest(held.Id, late.Source), new CopydeskException("empty-article", "Nothing to read."), default);
        await Desk.GiveUpAsync(new DigestRequest(held.Id, late.Source), default);

        Assert.Equal(StoryState.Held, (await _stories.FindAsync(held.Id, default))!.Value.State);
    }

    [Fact]
    public async Task A_worker_that_read_an_older_version_takes_nothing_up()
    {
        SourceReference old = Upload("a.txt", "Old");
        Story story = (await Desk.AcceptUploadAsync(old, default))!;
        var slow = new SlowSubmissions(_submissions, afterRead: () => Upload("a.txt", "New"));

        Assert.Null(await new StoryDesk(_stories, slow, _queue, _clock).ReceiveAsync(new DigestRequest(story.Id, old), default));

        Assert.Equal(StoryState.Received, (await _stories.FindAsync(story.Id, default))!.Value.State);
    }

    [Fact]
    public async Task A_story_given_up_is_asked_for_again_by_a_later_sweep()
    {
        SourceReference upload = Upload("a.txt", "A");
        Assignment work = await ReceiveAsync(upload);
        await Desk.GiveUpAsync(new DigestRequest(work.Story.Id, work.Source), default);
        int asked = _queue.Requests.Count;

        await Desk.AcceptUploadAsync(upload, default);
        Assert.Equal(asked, _queue.Requests.Count);

        _clock.Advance(TimeSpan.FromMinutes(20));
        Story? again = await Desk.AcceptUploadAsync(upload, default);

        Assert.Equal(StoryState.Received, again!.State);
        Assert.Equal(asked + 1, _queue.Requests.Count);
    }

    [Fact]
    public async Task A_submission_that_is_gone_is_rejected_and_said_to_be()
    {
        SourceReference upload = Upload("a.txt", "A");
        Story story = (await Desk.AcceptUploadAsync(upload, default))!;
        _submissions.Delete(upload);

        Assert.Null(await Desk.ReceiveAsync(new DigestRequest(story.Id, upload), default));

        Assert.Equal("submission-gone", (await _stories.FindAsync(story.Id, default))!.Value.ReasonCode);
    }

    [Fact]
    public async Task Many_workers_on_one_upload_end_in_one_revision()
    {
        SourceReference upload = Upload("a.txt", "A");
        Assignment[] work = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ReceiveAsync(upload))));

        Story[] stories = await Task.WhenAll(work.Select(w => Task.Run(() => SaveAsync(w, "key-a"))));

        Assert.All(stories, story => Assert.Equal((1, 1), (story.Current, story.Edition)));
        Assert.Single((await _stories.FindAsync(stories[0].Id, default))!.Value.Revisions);
    }

    private StoryDesk Desk => new(_stories, _submissions, _queue, _clock);

    private SourceReference Upload(string path, string text) => _submissions.Upload(path, System.Text.Encoding.UTF8.GetBytes(text), "text/plain");

    private static Submission Body(string text) =>
        new(Origin.FromCallerId("desk-42"), System.Text.Encoding.UTF8.GetBytes(text), "text/plain", SubmissionMetadata.None);

    private async Task<Assignment> ReceiveAsync(SourceReference upload)
    {
        Story story = (await Desk.AcceptUploadAsync(upload, default))!;
        return (await Desk.ReceiveAsync(new DigestRequest(story.Id, story.Source), default))!;
    }

    private async Task<Assignment> ReceiveAsync(Submission body)
    {
        Story story = await Desk.AcceptAsync(body, default);
        return (await Desk.ReceiveAsync(new DigestRequest(story.Id, story.Source), default))!;
    }

    private async Task<Story> SaveAsync(Assignment work, string key, Decision? decision = null)
    {
        string text = System.Text.Encoding.UTF8.GetString(work.Submission.Content.Span);
        var article = new Article(text, "sha-" + key, "en", null, null, null, null, null, work.Submission.Sha256, [], [], [], [], []);
        ProvenDigest digest = SampleDigest.Full with { Article = SampleDigest.Full.Article with { TextSha256 = article.TextSha256 } };
        await Desk.KeepAsync(work, article, digest, key, default);
        return await Desk.SaveAsync(work, digest, decision ?? Decision.Publish, key, default);
    }
}
