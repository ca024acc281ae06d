using Copydesk.Storing;

namespace Copydesk.Http.Endpoints;

/// <summary>Watches a story until its latest submission needs no more work of ours, or another has come.</summary>
internal sealed class StoryWait(IStoryStore stories, TimeProvider clock)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <returns>The story as it stands at its end, when a later submission has taken its place, or when the time is over.</returns>
    public async Task<Story> ForEndAsync(Story accepted, TimeSpan longest, CancellationToken ct)
    {
        Story story = accepted;
        long start = clock.GetTimestamp();
        TimeSpan pause = FirstPause;
        while (!story.IsAtEnd && story.Source.IsSameBlob(accepted.Source) && longest - clock.GetElapsedTime(start) is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(Shorter(pause, left), clock, ct);
            pause = Shorter(pause * 1.5, LongestPause);
            story = (await stories.FindAsync(story.Id, ct))?.Value ?? story;
        }

        return story;
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
