using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Copydesk.Tests.Storing;

public sealed class UploadSweepTests
{
    private readonly FakeTimeProvider _clock = new(Samples.Noon);
    private readonly InMemorySubmissionStore _submissions;
    private readonly InMemoryStoryStore _stories = new();
    private readonly InMemoryDigestQueue _queue = new();
    private readonly UploadSweep _sweep;

    public UploadSweepTests()
    {
        _submissions = new InMemorySubmissionStore(new(), _clock);
        _sweep = new UploadSweep(_submissions, new StoryDesk(_stories, _submissions, _queue, _clock), _clock, NullLogger<UploadSweep>.Instance);
    }

    [Fact]
    public async Task Every_upload_is_asked_for_once_however_often_we_look()
    {
        for (int n = 0; n < 200; n++) _submissions.Upload($"a/{n}.txt", [1]);

        Assert.Equal(0, await SweepAsync());
        Assert.Equal(0, await SweepAsync());

        Assert.Equal(200, _queue.Requests.Select(r => r.StoryId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(200, _queue.Requests.Count);
    }

    [Fact]
    public async Task A_changed_upload_is_asked_for_again()
    {
        _submissions.Upload("a.txt", [1]);
        await SweepAsync();
        SourceReference changed = _submissions.Upload("a.txt", [2]);
        await SweepAsync();

        Assert.Equal(2, _queue.Requests.Count);
        Assert.Equal(changed, _queue.Requests[^1].Source);
    }

    [Fact]
    public async Task A_request_that_was_lost_is_made_again_after_a_while()
    {
        _submissions.Upload("a.txt", [1]);
        await SweepAsync();
        Assert.True(_queue.TryTake(out _));

        await SweepAsync();
        Assert.Empty(_queue.Requests);
        _clock.Advance(TimeSpan.FromMinutes(16));
        await SweepAsync();

        Assert.Single(_queue.Requests);
    }

    [Fact]
    public async Task The_first_sweep_finds_uploads_of_any_age()
    {
        _submissions.Upload("old.txt", [1]);
        _clock.Advance(TimeSpan.FromDays(90));

        await _sweep.RunAsync(TimeSpan.FromHours(1), CancellationToken.None);

        Assert.Equal("old.txt", Assert.Single(_queue.Requests).Source.Name);
    }

    [Fact]
    public async Task With_a_lookback_older_uploads_are_left_for_the_one_sweep_a_day_that_looks_at_all()
    {
        await SweepAsync();
        _submissions.Upload("old.txt", [1]);
        _clock.Advance(TimeSpan.FromHours(2));
        _submissions.Upload("new.txt", [1]);

        await _sweep.RunAsync(TimeSpan.FromHours(1), CancellationToken.None);

        Assert.Equal("new.txt", Assert.Single(_queue.Requests).Source.Name);
        _clock.Advance(TimeSpan.FromHours(22));
        await _sweep.RunAsync(TimeSpan.FromHours(1), CancellationToken.None);
        Assert.Contains(_queue.Requests, r => r.Source.Name == "old.txt");
    }

    [Fact]
    public async Task Cancelling_stops_it()
    {
        _submissions.Upload("a.txt", [1]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _sweep.RunAsync(lookback: null, new CancellationToken(canceled: true)));
    }

    private Task<int> SweepAsync() => _sweep.RunAsync(lookback: null, CancellationToken.None);
}
