using Copydesk.Azure.Local;
using Copydesk.Azure.Storage;
using Copydesk.Intake;
using Copydesk.Storing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Storing.Azurite;

[Collection(AzuriteCollection.Name)]
public sealed class UploadWatcherTests(AzuriteFixture azurite)
{
    [SkippableFact]
    public async Task Two_hundred_uploads_at_once_are_each_asked_for_once()
    {
        StorageClients clients = await azurite.OpenAsync();
        using UploadWatcher watcher = Watcher(clients);
        await watcher.StartAsync(default);

        await Task.WhenAll(Enumerable.Range(1, 200).Select(n => clients.Articles.UploadBlobAsync($"wire/{n}.txt", new BinaryData($"Article {n}"))));
        await UntilAsync(async () => await CountAsync(clients) >= 200);
        await watcher.StopAsync(default);

        Assert.Equal(200, await CountAsync(clients));
    }

    [SkippableFact]
    public async Task It_goes_on_looking_after_the_storage_was_away()
    {
        StorageClients clients = await azurite.OpenAsync();
        await clients.Articles.DeleteAsync();
        using UploadWatcher watcher = Watcher(clients);
        await watcher.StartAsync(default);
        await Task.Delay(200);

        await clients.Articles.CreateAsync();
        await clients.Articles.UploadBlobAsync("a.txt", new BinaryData("Article"));

        await UntilAsync(async () => await CountAsync(clients) == 1);
        await watcher.StopAsync(default);
        Assert.False(watcher.ExecuteTask!.IsFaulted);
    }

    private static UploadWatcher Watcher(StorageClients clients)
    {
        TimeProvider clock = TimeProvider.System;
        var submissions = new BlobSubmissionStore(clients.Articles, clients.Submissions, Options.Create(new IntakeOptions()), clock);
        var desk = new StoryDesk(new BlobStoryStore(clients.Stories), submissions, new StorageDigestQueue(clients.Requests), clock);
        return new UploadWatcher(
            new UploadSweep(submissions, desk, clock, NullLogger<UploadSweep>.Instance),
            Options.Create(new LocalOptions { UploadPause = TimeSpan.FromMilliseconds(100) }),
            clock,
            NullLogger<UploadWatcher>.Instance);
    }

    private static async Task<int> CountAsync(StorageClients clients) => (await clients.Requests.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (!await done()) await Task.Delay(50, patience.Token);
    }
}
