using Azure.Core;
using Azure.Data.Tables;
using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Azurite;

/// <summary>What a table adds to the promises of a feed.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class FeedOnTableTests(AzuriteFixture azurite)
{
    [SkippableFact]
    public async Task Processes_that_put_at_once_give_distinct_numbers_without_gaps()
    {
        StorageClients clients = await azurite.OpenAsync();
        TableFeedIndex[] processes = [.. Enumerable.Range(1, 4).Select(_ => new TableFeedIndex(clients.Feeds, new FeedTurns(TimeProvider.System)))];

        IReadOnlyList<FeedMove>[] moves = await Task.WhenAll(Enumerable.Range(1, 24)
            .Select(n => Task.Run(() => processes[n % 4].PlaceAsync(Samples.Entry(n), ["all", "sea"], publishedEdition: 0, CancellationToken.None))));

        foreach (string feed in (string[])["all", "sea"])
            Assert.Equal(Enumerable.Range(1, 24).Select(n => (long?)n), moves.Select(m => m.Single(move => move.Feed == feed).Number).Order());
    }

    [SkippableFact]
    public async Task Processes_that_put_one_edition_at_once_make_one_move()
    {
        StorageClients clients = await azurite.OpenAsync();

        IReadOnlyList<FeedMove>[] moves = await Task.WhenAll(Enumerable.Range(1, 6).Select(_ => Task.Run(() =>
            new TableFeedIndex(clients.Feeds, new FeedTurns(TimeProvider.System)).PlaceAsync(Samples.Entry(1), ["all"], publishedEdition: 0, CancellationToken.None))));

        Assert.Equal((1L, 0), Assert.Single(moves.Select(m => (m.Single().Number, m.Single().Left.Count)).Distinct()));
    }

    [SkippableFact]
    public async Task The_number_of_requests_grows_neither_with_the_feed_nor_with_the_number_of_feeds()
    {
        StorageClients clients = await azurite.OpenAsync();
        var counter = new RequestCounter();
        var feed = new TableFeedIndex(Counted(clients, counter), new FeedTurns(TimeProvider.System));

        int[] few = await CostAsync(feed, counter, first: 1, "all");
        for (int n = 100; n < 250; n++) await feed.PlaceAsync(Samples.Entry(n), ["all"], publishedEdition: 0, CancellationToken.None);
        int[] many = await CostAsync(feed, counter, first: 10, [.. Enumerable.Range(1, 20).Select(n => $"feed-{n}"), "all"]);

        Assert.Equal(few, many);
        Assert.All(many, cost => Assert.InRange(cost, 1, 3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(16)]
    public void Rivals_wait_differently_and_a_story_always_the_same(int tries)
    {
        TimeSpan[] pauses = [.. Enumerable.Range(1, 50).Select(n => TableRaces.Pause(Samples.StoryId(n), tries))];

        Assert.True(pauses.Distinct().Count() > 30);
        Assert.All(pauses, p => Assert.InRange(p, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(2)));
        Assert.Equal(pauses[0], TableRaces.Pause(Samples.StoryId(1), tries));
    }

    private static async Task<int[]> CostAsync(TableFeedIndex feed, RequestCounter counter, int first, params string[] feeds)
    {
        return
        [
            await CountAsync(() => feed.PlaceAsync(Samples.Entry(first), feeds, publishedEdition: 0, CancellationToken.None)),
            await CountAsync(() => feed.PlaceAsync(Samples.Entry(first, edition: 2), feeds, publishedEdition: 0, CancellationToken.None)),
            await CountAsync(() => feed.PlaceAsync(Samples.Entry(first, edition: 3), [], publishedEdition: 0, CancellationToken.None)),
            await CountAsync(() => feed.TakeAsync("all", below: null, count: 1, CancellationToken.None)),
            await CountAsync(() => feed.ListAsync(CancellationToken.None)),
        ];

        async Task<int> CountAsync(Func<Task> call)
        {
            counter.Reset();
            await call();
            return counter.Requests;
        }
    }

    private static TableClient Counted(StorageClients clients, RequestCounter counter)
    {
        TableClientOptions options = StorageClientOptions.Tables(emulator: true);
        options.AddPolicy(counter, HttpPipelinePosition.PerRetry);
        string account = clients.Feeds.AccountName;
        return new TableClient(new Uri(clients.Feeds.Uri.GetLeftPart(UriPartial.Path).Replace("/" + StorageNames.FeedTable, "", StringComparison.Ordinal)),
            StorageNames.FeedTable, new TableSharedKeyCredential(account, AzuriteFixture.KeyOf(account)), options);
    }
}
