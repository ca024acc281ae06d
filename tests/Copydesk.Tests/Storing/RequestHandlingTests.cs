using Azure;
using Azure.Storage.Queues.Models;
using Copydesk.Azure.Local;
using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Copydesk.Tests.Storing.Azurite;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Copydesk.Tests.Storing;

/// <summary>What becomes of a request when the queue itself fails.</summary>
public sealed class RequestHandlingTests
{
    private static readonly IOptions<LocalOptions> Hold3s = Options.Create(new LocalOptions { Hold = TimeSpan.FromSeconds(3) });

    private readonly FakeTimeProvider _clock = new(Samples.Noon);
    private readonly ScriptedQueue _poisoned = new();

    [Fact]
    public async Task A_hold_that_once_could_not_be_renewed_is_renewed_on_the_next_turn_and_the_work_counts()
    {
        var queue = new ScriptedQueue { RefusesRenewal = n => n == 1 };
        var work = new TaskCompletionSource();
        Task run = Handling(queue, () => work.Task).RunAsync(Message(tries: 5), default);

        for (int renewals = 1; renewals <= 2; renewals++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await UntilAsync(() => queue.Renewals == renewals);
        }

        work.SetResult();
        await run;
        Assert.Equal(["r2"], queue.Deleted);
        Assert.Empty(_poisoned.Sent);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task A_message_that_can_not_be_deleted_is_no_failed_work(int tries)
    {
        var queue = new ScriptedQueue { RefusesDeletion = true };

        await Assert.ThrowsAsync<RequestFailedException>(() => Handling(queue, () => Task.CompletedTask).RunAsync(Message(tries), default));

        Assert.Equal(0, queue.Renewals);
        Assert.Empty(_poisoned.Sent);
    }

    private static QueueMessage Message(int tries)
    {
        string text = RequestMessage.Write(new DigestRequest(Samples.StoryId(1), new SourceReference("articles", "1.txt")));
        return QueuesModelFactory.QueueMessage("m1", "r0", text, tries);
    }

    private RequestHandling Handling(ScriptedQueue queue, Func<Task> work)
    {
        ServiceProvider core = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IStoryStore, InMemoryStoryStore>()
            .AddSingleton<ISubmissionStore>(new GatedSubmissionStore((_, _) => work()))
            .AddSingleton<IDigestQueue, InMemoryDigestQueue>()
            .AddSingleton<IFeedIndex, InMemoryFeedIndex>()
            .AddSingleton<IStoryIndex, InMemoryStoryIndex>()
            .AddSingleton<ISiteStore, InMemorySiteStore>()
            .AddCopydesk(new ConfigurationBuilder().AddInMemoryCollection([new("Site:BaseUrl", "https://desk.example/")]).Build())
            .BuildServiceProvider();
        return new RequestHandling(
            new RequestInbox(queue, _poisoned, Hold3s), core.GetRequiredService<ArticleWorker>(), Hold3s, _clock, NullLogger<RequestHandling>.Instance);
    }

    private static async Task UntilAsync(Func<bool> done)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!done()) await Task.Delay(10, patience.Token);
    }
}
