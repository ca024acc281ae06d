using Copydesk.Azure.Local;
using Copydesk.Intake;
using Copydesk.Storing;

namespace Copydesk.Cli.Serving.Samples;

/// <summary>Uploads the samples as anybody uploads an article, and watches until each has come through.</summary>
internal sealed class SampleRun(ArticleUploads uploads, IStoryStore stories, StatusLine status, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <returns>One story for each sample, in the order of their names.</returns>
    /// <exception cref="CopydeskException">Some did not come through in two minutes.</exception>
    public async Task<IReadOnlyList<SampleOutcome>> RunAsync(CancellationToken ct)
    {
        IReadOnlyList<SampleArticle> samples = await SampleArticles.LoadAsync(ct);
        status.Show($"Uploading {samples.Count} sample articles to the container articles");
        var waiting = new Dictionary<string, SourceReference>();
        foreach (SampleArticle sample in samples)
            waiting[sample.Name] = await uploads.PutAsync($"samples/{sample.Name}", sample.Content, sample.ContentType, ct);

        var outcomes = new Dictionary<string, SampleOutcome>();
        long begun = clock.GetTimestamp();
        while (true)
        {
            foreach ((string name, SourceReference upload) in waiting)
            {
                if (outcomes.ContainsKey(name)) continue;
                Story? story = await FindAsync(upload, ct);
                status.Show("Digesting and publishing the samples", $"{outcomes.Count} of {samples.Count}: {name} {story?.State.ToString().ToLowerInvariant() ?? "uploaded"}");
                if (story is { IsAtEnd: true } && story.Source.ETag == upload.ETag) outcomes[name] = await OutcomeAsync(name, story, ct);
            }

            if (outcomes.Count == samples.Count) break;
            if (clock.GetElapsedTime(begun) > Patience) throw Late(waiting.Keys.Except(outcomes.Keys));
            await Task.Delay(Pause, clock, ct);
        }

        status.Clear();
        return [.. samples.Select(s => outcomes[s.Name])];
    }

    private async Task<Story?> FindAsync(SourceReference upload, CancellationToken ct)
    {
        StoryId id = StoryId.From(Origin.FromUpload(upload.Container, upload.Name));
        return (await stories.FindAsync(id.Value, ct))?.Value;
    }

    private async Task<SampleOutcome> OutcomeAsync(string name, Story story, CancellationToken ct) =>
        new(name, story, story.CurrentRevision is { } current ? await stories.FindRevisionAsync(story.Id, current.Key, ct) : null);

    private static CopydeskException Late(IEnumerable<string> names) =>
        new("samples-late", $"After two minutes these samples are still not published: {string.Join(", ", names)}. Start again with --verbose to see why.");
}
