using Copydesk.Publishing;
using Copydesk.Storing;

namespace Copydesk.Cli.Stored;

/// <summary>
/// Makes all that is derived from the story blobs again: the index of stories, the feeds and the pages. Each piece is written only over
/// what it was read as, so workers may go on; a run that was cut off is done again and finds the finished pieces right.
/// </summary>
/// <param name="progress">Told each step.</param>
internal sealed class DeskRebuild(IStoryStore stories, IStoryIndex index, SitePublisher publisher, Action<string> progress)
{
    private const int Degree = 8;

    /// <returns>How many stories there are, and how many of them the site shows.</returns>
    public async Task<(int Stories, int Shown)> RunAsync(CancellationToken ct)
    {
        int indexed = 0, shown = 0;
        await Parallel.ForEachAsync(
            stories.ListIdsAsync(ct),
            new ParallelOptions { MaxDegreeOfParallelism = Degree, CancellationToken = ct },
            async (id, token) =>
            {
                // A folder of blobs without its story is one that was never committed.
                if (await stories.FindAsync(id, token) is not { } story) return;
                await index.PutAsync(StoryEntry.Of(story.Value), token);
                progress($"Index: {Interlocked.Increment(ref indexed)} stories");
            });
        await publisher.RebuildAsync(new Steps(step =>
        {
            shown = step.All;
            progress(step.Done < step.All ? $"Pages: {step.Done} of {step.All}" : "Feeds");
        }), ct);
        return (indexed, shown);
    }

    /// <summary>At once and in order, which <see cref="Progress{T}"/> is not.</summary>
    private sealed class Steps(Action<(int Done, int All)> told) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value) => told(value);
    }
}
