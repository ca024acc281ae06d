using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Running;
using Xunit;

namespace Copydesk.EndToEnd.Serving;

public sealed class RestartTests
{
    [SkippableFact]
    public async Task Uploads_that_were_under_way_when_the_process_was_killed_are_all_published_once_after_the_next_start()
    {
        Skip.If(OperatingSystem.IsWindows(), "kill -9 is a matter of Linux and macOS.");
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        // A short hold, so that the test need not wait for messages that died with their worker.
        var settings = new Dictionary<string, string> { ["Copydesk__Local__Hold"] = "00:00:05" };
        string[] arguments = ["--storage", azurite.ConnectionString];
        string[] paths = [.. Enumerable.Range(1, 30).Select(n => $"killed/{n}.txt")];
        string[] ids = [.. paths.Select(DeskClient.IdOf).Order(StringComparer.Ordinal)];

        await using (ServeProcess first = await ServeProcess.StartAsync(arguments, settings))
        {
            using var before = new DeskClient(first.Address, azurite.ConnectionString);
            await Task.WhenAll(paths.Select((path, n) => before.UploadAsync(path, Articles.About($"Killby {n + 1}", 200 + n))));
            await before.WaitForFirstStoryAsync();
            await first.KillAsync();
        }

        await using ServeProcess second = await ServeProcess.StartAsync(arguments, settings);
        using var after = new DeskClient(second.Address, azurite.ConnectionString);
        List<FeedItem> items = await after.WaitForFeedAsync(now => now.Count >= ids.Length);

        Assert.Equal(ids, items.Select(i => i.StoryId).Order(StringComparer.Ordinal));
        Assert.All(items, item => Assert.Equal(1, item.Revision));
    }
}
