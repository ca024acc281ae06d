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
    private readonly SiteFeeds _rules;

    public SitePublisher(IStoryStore stories, IFeedIndex index, ISiteStore site, IOptions<SiteOptions> options, ILogger<SitePublisher> logger)
    {
        _stories = stories;
        _options = options.Value;
        _site = new SiteWriter(site);
        _page = new StoryPage(_options, _assets);
        _rules = new SiteFeeds(_options);
        _feeds = new FeedPublisher(index, _site, _options, _assets, logger);
    }

    /// <returns>The story with <see cref="Story.PublishedEdition"/> caught up; unchanged when it has nothing to show.</returns>
    public async Task<Story> PublishAsync(Story story, CancellationToken ct)
    {
        while (story.Current is not null && story.PublishedEdition < story.Edition)
        {
            await _assets.WriteAsync(_site, ct);
            StoryEdition shown = await WriteStoryAsync(story.Id, ct);
            await _feeds.PublishAsync(FeedEntries.Of(shown), _rules.Of(shown), shown.Story.PublishedEdition, ct);
            story = await RecordAsync(story.Id, shown.Story.Edition, ct);
        }

        return story;
    }

    /// <summary>Writes the front page and the feeds as they now stand: a new site shows an empty list instead of nothing.</summary>
    public async Task OpenAsync(CancellationToken ct)
    {
        await _assets.WriteAsync(_site, ct);
        await _feeds.RefreshAsync(ct);
    }

    /// <summary>
    /// Renders the whole site again, whatever was published before: after a change of the rules for feeds or of this software, or
    /// when files or the index were lost. Publications may go on meanwhile.
    /// </summary>
    /// <param name="published">Told the number of stories done, and of all, after each.</param>
    public async Task RebuildAsync(IProgress<(int Done, int All)> published, CancellationToken ct)
    {
        await _assets.WriteAsync(_site, ct);
        IReadOnlyList<(string Id, int Edition)> stories = await ListShownAsync(ct);
        for (int i = 0; i < stories.Count; i++)
        {
            StoryEdition shown = await WriteStoryAsync(stories[i].Id, ct);
            await _feeds.PlaceAsync(FeedEntries.Of(shown), _rules.Of(shown), shown.Story.PublishedEdition, ct);
            published.Report((i + 1, stories.Count));
        }

        await _feeds.RebuildAsync(ct);
        foreach ((string id, int edition) in stories) await RecordAsync(id, edition, ct);
    }

    /// <summary>In the order of their publication: a feed that is new or was lost takes the stories up as they come.</summary>
    private async Task<IReadOnlyList<(string Id, int Edition)>> ListShownAsync(CancellationToken ct)
    {
        var stories = new List<(string Id, int Edition, DateTimeOffset? UpdatedAt)>();
        await foreach (string id in _stories.ListIdsAsync(ct))
        {
            if (await _stories.FindAsync(id, ct) is { Value: { Current: not null } story }) stories.Add((id, story.Edition, story.UpdatedAt));
        }

        return [.. stories.OrderBy(story => story.UpdatedAt).ThenBy(story => story.Id, StringComparer.Ordinal).Select(story => (story.Id, story.Edition))];
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
