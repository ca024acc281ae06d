using System.Text;
using System.Text.Json;
using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Reading;
using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace Copydesk.Tests;

/// <summary>From the event of an upload to the feed, as the shells run it, on stores in memory.</summary>
public sealed class ArticlePipelineTests : IDisposable
{
    private const string First = "The bridge of Lowen opened on 4 March 2025. It cost €48.2 million, the city said.";
    private const string Second = "The bridge of Lowen opened on 5 March 2025. It cost €49.1 million, the city said.";

    private readonly InMemoryStoryStore _stories = new();
    private readonly InMemoryStoryIndex _index = new();
    private readonly InMemorySubmissionStore _submissions = new();
    private readonly InMemoryDigestQueue _queue = new();
    private readonly InMemorySiteStore _site = new();
    private readonly ServiceProvider _desk;
    private IDigestEngine _engine = new ExtractiveEngine();

    public ArticlePipelineTests()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Site:BaseUrl"] = "https://news.example/" })
            .Build();
        _desk = new ServiceCollection()
            .AddSingleton<IStoryStore>(new IndexedStoryStore(_stories, _index))
            .AddSingleton<ISubmissionStore>(_submissions)
            .AddSingleton<IDigestQueue>(_queue)
            .AddSingleton<ISiteStore>(_site)
            .AddSingleton<IFeedIndex>(new InMemoryFeedIndex())
            .AddSingleton<IStoryIndex>(_index)
            .AddTransient(_ => _engine)
            .AddSingleton(typeof(Microsoft.Extensions.Logging.ILogger<>), typeof(NullLogger<>))
            .AddCopydesk(configuration)
            .BuildServiceProvider();
    }

    [Fact]
    public async Task An_upload_is_digested_saved_and_on_the_feed()
    {
        Story story = await UploadAsync(First);

        Assert.True(story.IsPublic);
        Assert.Equal("The bridge of Lowen opened on 4 March 2025", Assert.Single(await FeedAsync()).Title);
        Assert.NotNull(await _site.FindAsync($"stories/{story.Id}.html", default));
        Assert.Contains("€48.2 million", await _stories.FindTextAsync(story.Id, story.CurrentRevision!.TextSha256, default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_upload_again_changes_neither_story_nor_site()
    {
        Story first = await UploadAsync(First);
        string[] site = [.. _site.Files.Select(f => f.Path + f.ETag)];

        Story again = await UploadAsync(First);

        Assert.Equal(first with { Source = again.Source, Version = again.Version }, again);
        Assert.Equal(site, _site.Files.Select(f => f.Path + f.ETag));
    }

    [Fact]
    public async Task A_changed_upload_is_a_second_revision_and_the_feed_shows_it_alone()
    {
        Story first = await UploadAsync(First);

        Story second = await UploadAsync(Second);

        Assert.Equal((first.Id, 2), (second.Id, second.Current));
        (string id, string title) = Assert.Single(await FeedAsync());
        Assert.Contains("5 March", title, StringComparison.Ordinal);
        Assert.NotEmpty(id);
    }

    [Fact]
    public async Task Bad_input_is_rejected_and_the_published_revision_stays()
    {
        await UploadAsync(First);

        Story story = await UploadAsync("\0\u0001\u0002");

        Assert.Equal(StoryState.Rejected, story.State);
        Assert.NotNull(story.Reason);
        Assert.Contains("4 March", Assert.Single(await FeedAsync()).Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_that_was_interrupted_is_finished_even_if_the_next_upload_is_bad()
    {
        await UploadAsync(First);
        Story second = await UploadAsync(Second);
        Versioned<Story> stored = (await _stories.FindAsync(second.Id, default))!;
        await _stories.TrySaveAsync(second with { PublishedEdition = 1 }, stored.ETag, default);

        Story rejected = await UploadAsync("\0\u0001\u0002");

        Assert.Equal((StoryState.Rejected, 2), (rejected.State, rejected.PublishedEdition));
    }

    [Fact]
    public async Task The_index_that_a_worker_left_behind_when_it_died_is_caught_up_when_its_request_comes_again()
    {
        Story story = await UploadAsync(First);
        _index.Forget();

        await Worker.HandleAsync(new DigestRequest(story.Id, story.Source), default);

        Assert.Equal(StoryEntry.Of(story), Assert.Single(await _index.TakeAsync(StoryState.Published, null, 10, default)));
        Assert.StartsWith("The bridge of Lowen", StoryEntry.Of(story).Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_fails_on_our_side_bubbles_and_the_repeated_request_finishes_it()
    {
        _engine = Mock.Of<IDigestEngine>(engine =>
            engine.Identity == new EngineIdentity("extractive", null, null) &&
            engine.DigestAsync(It.IsAny<Article>(), It.IsAny<DigestOptions>(), It.IsAny<CancellationToken>()) == Task.FromException<Digest>(new IOException("The line is down.")));
        await Assert.ThrowsAsync<IOException>(() => UploadAsync(First));
        Story waiting = (await _stories.FindAsync(StoryId.From(Origin.FromUpload("articles", "a.txt")).Value, default))!.Value;

        _engine = new ExtractiveEngine();
        await Worker.HandleAsync(new DigestRequest(waiting.Id, waiting.Source), default);

        Assert.Equal(StoryState.Digesting, waiting.State);
        Assert.True((await _stories.FindAsync(waiting.Id, default))!.Value.IsPublic);
    }

    public void Dispose() => _desk.Dispose();

    private ArticleWorker Worker => ActivatorUtilities.CreateInstance<ArticleWorker>(_desk, Pipeline);

    private ArticlePipeline Pipeline => ActivatorUtilities.CreateInstance<ArticlePipeline>(_desk);

    private async Task<Story> UploadAsync(string text)
    {
        SourceReference upload = _submissions.Upload("a.txt", Encoding.UTF8.GetBytes(text), "text/plain");
        Story story = (await _desk.GetRequiredService<StoryDesk>().AcceptUploadAsync(upload, default))!;
        while (_queue.TryTake(out DigestRequest? request)) await Worker.HandleAsync(request, default);
        return (await _stories.FindAsync(story.Id, default))!.Value;
    }

    private async Task<(string Id, string Title)[]> FeedAsync()
    {
        SiteFile feed = (await _site.FindAsync("feeds/all/feed.json", default))!;
        using JsonDocument json = JsonDocument.Parse(feed.Content);
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("id").GetString()!, i.GetProperty("title").GetString()!))];
    }
}
