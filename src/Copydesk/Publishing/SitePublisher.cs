using System.Text;
using Copydesk.Publishing.Feeds;
using Copydesk.Publishing.Pages;
using Copydesk.Storing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Copydesk.Publishing;

/// <summary>Brings the public site up to a story's current revision; doing it again changes nothing.</summary>
/// <remarks>
/// No order of events puts an older edition over a newer one. A story's files are rendered from the story as it is after
/// their versions were read, and written only over those versions, so the last writer saw the newest edition. The feed
/// index refuses older editions. <see cref="Story.PublishedEdition"/> only rises. An interrupted publication left that
/// number behind, so it is done again, and every step of it finds its own work done.
/// </remarks>
public sealed class SitePublisher
{
    private readonly IStoryStore _stories;
    private readonly SiteOptions _options;
    private readonly SiteAssets _assets = new();
    private readonly SiteWriter _site;
    private readonly StoryPage _page;
    private readonly FeedPublisher _feeds;

    public SitePublisher(IStoryStore stories, IFeedIndex index, ISiteStore site, IOptions<SiteOptions> options, ILogger<SitePublisher> logger)
    {
        _stories = stories;
        _options = options.Value;
        _site = new SiteWriter(site);
        _page = new StoryPage(_options, _assets);
        _feeds = new FeedPublisher(index, _site, _options, _assets, logger);
    }

    /// <returns>The story with <see cref="Story.PublishedEdition"/> caught up; unchanged when it has nothing to show.</returns>
    public async Task<Story> PublishAsync(Story story, CancellationToken ct)
    {
        while (story.Current is not null && story.PublishedEdition < story.Edition)
        {
            await _assets.WriteAsync(_site, ct);
            StoryEdition shown = await WriteStoryAsync(story.Id, ct);
            await _feeds.PublishAsync(FeedFormats.All, FeedEntries.Of(shown), shown.Story.PublishedEdition, ct);
            story = await RecordAsync(story.Id, shown.Story.Edition, ct);
        }

        return story;
    }

    /// <summary>Writes the front page and the feeds as they now stand: a new site shows an empty list instead of nothing.</summary>
    public async Task OpenAsync(CancellationToken ct)
    {
        await _assets.WriteAsync(_site, ct);
        await _feeds.RefreshAsync(FeedFormats.All, left: [], ct);
    }

    private async Task<StoryEdition> WriteStoryAsync(string storyId, CancellationToken ct)
    {
        StoryEdition? shown = null;
        string[] paths = [SitePaths.Text(storyId), SitePaths.Digest(storyId), SitePaths.Story(storyId)];
        await _site.BringUpAsync(paths, async _ =>
        {
            shown = await StoryEdition.LoadAsync(_stories, storyId, ct);
            return
            [
                new(paths[0], Encoding.UTF8.GetBytes(SourcePassages.TextOf(shown, _options.Text)), "text/plain; charset=utf-8"),
                new(paths[1], CopydeskJson.Write(shown.PublicDigest), "application/json; charset=utf-8"),
                new(paths[2], Encoding.UTF8.GetBytes(_page.Render(shown).ToString()), "text/html; charset=utf-8"),
            ];
        }, ct);
        return shown!;
    }

    private async Task<Story> RecordAsync(string storyId, int edition, CancellationToken ct)
    {
        while (true)
        {
            Versioned<Story> stored = await _stories.FindAsync(storyId, ct)
                ?? throw new InvalidOperationException($"Story {storyId} is gone.");
            if (stored.Value.PublishedEdition >= edition) return stored.Value;
            if (await _stories.TrySaveAsync(stored.Value with { PublishedEdition = edition }, stored.ETag, ct) is { } saved) return saved.Value;
        }
    }
}
