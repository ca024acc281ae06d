using System.Collections.Concurrent;
using System.Diagnostics;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Copydesk.Azure.Local;
using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Copydesk.Tests.Storing.Azurite;

[Collection(AzuriteCollection.Name)]
public sealed class QueueWorkerTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly InMemoryStoryStore _stories = new();
    private readonly ConcurrentDictionary<string, int> _tries = new(StringComparer.Ordinal);

    [SkippableFact]
    public async Task A_request_that_is_done_leaves_the_queue()
    {
        StorageClients clients = await QueueAsync(5);

        await RunUntilAsync(clients, (_, _) => Task.CompletedTask, () => IsEmptyAsync(clients.Requests));

        Assert.Equal(5, _tries.Count);
        Assert.True(await IsEmptyAsync(clients.PoisonedRequests));
    }

    [SkippableFact]
    public async Task A_request_that_fails_comes_again()
    {
        StorageClients clients = await QueueAsync(2);

        await RunUntilAsync(clients, (name, _) => _tries[name] < 3 ? throw new IOException("not now") : Task.CompletedTask, () => IsEmptyAsync(clients.Requests));

        Assert.Equal([3, 3], _tries.Values);
        Assert.True(await IsEmptyAsync(clients.PoisonedRequests));
    }

    [SkippableFact]
    public async Task After_five_tries_a_request_is_poison_and_its_story_failed()
    {
        StorageClients clients = await QueueAsync(1);
        string story = Samples.StoryId(1);
        await _stories.TrySaveAsync(Samples.Story() with { State = StoryState.Received, Source = new SourceReference("articles", "1.txt") }, ifMatch: null, default);

        await RunUntilAsync(clients, (_, _) => throw new IOException("never"), () => IsEmptyAsync(clients.Requests));

        Assert.Equal(5, Assert.Single(_tries.Values));
        Assert.Contains(story, (await clients.PoisonedRequests.PeekMessageAsync()).Value.MessageText, StringComparison.Ordinal);
        Assert.Equal(StoryState.Failed, (await _stories.FindAsync(story, default))!.Value.State);
    }

    [SkippableTheory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("eyJzdG9yeUlkIjoiYSJ9")]
    public async Task What_is_no_request_is_poison_and_holds_up_nobody(string message)
    {
        StorageClients clients = await azurite.OpenAsync();
        await clients.Requests.SendMessageAsync(message);
        await EnqueueAsync(clients, 1);

        await RunUntilAsync(clients, (_, _) => Task.CompletedTask, () => IsEmptyAsync(clients.Requests));

        Assert.Single(_tries);
        Assert.Equal(message, (await clients.PoisonedRequests.PeekMessageAsync()).Value.MessageText);
    }

    /// <summary>
    /// By a clock of the test's own: the queue goes by real time, and on a machine that is busy enough a short hold ends before even a
    /// punctual renewal reaches the queue.
    /// </summary>
    [SkippableFact]
    public async Task Work_that_takes_longer_than_the_hold_is_done_once()
    {
        StorageClients clients = await QueueAsync(1);
        var queue = new RenewedQueue(clients.Requests);
        var clock = new FakeTimeProvider();
        TimeSpan hold = 2 * Patience;
        var done = new TaskCompletionSource();
        using QueueWorker worker = Worker(clients, (_, ct) => done.Task.WaitAsync(ct), queue, hold, clock);
        await worker.StartAsync(default);
        await UntilAsync(() => Task.FromResult(_tries.Count == 1));

        for (int thirds = 1; thirds <= 9; thirds++)
        {
            clock.Advance(hold / 3);
            await UntilAsync(() => Task.FromResult(queue.Renewals.Count == thirds));
        }

        done.SetResult();
        await UntilAsync(() => IsEmptyAsync(clients.Requests));
        await worker.StopAsync(default);
        Assert.Equal(1, Assert.Single(_tries.Values));
        Assert.All(queue.Renewals, renewal => Assert.Equal(hold, renewal));
    }

    [SkippableFact]
    public async Task Several_requests_are_worked_on_at_once_but_no_more_than_set()
    {
        StorageClients clients = await QueueAsync(12);
        int running = 0;
        var seen = new ConcurrentBag<int>();

        await RunUntilAsync(
            clients,
            async (_, ct) =>
            {
                seen.Add(Interlocked.Increment(ref running));
                await Task.Delay(TimeSpan.FromMilliseconds(300), ct);
                Interlocked.Decrement(ref running);
            },
            () => IsEmptyAsync(clients.Requests));

        Assert.Equal(4, seen.Max());
    }

    [SkippableFact]
    public async Task Stopping_is_prompt_and_gives_back_what_was_not_done()
    {
        StorageClients clients = await QueueAsync(1);
        var started = new TaskCompletionSource();
        using QueueWorker worker = Worker(clients, async (_, ct) =>
        {
            started.TrySetResult();
            await Task.Delay(Timeout.Infinite, ct);
        });
        await worker.StartAsync(default);
        await started.Task.WaitAsync(Patience);

        var stopping = Stopwatch.StartNew();
        await worker.StopAsync(default);

        Assert.InRange(stopping.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
        Assert.NotNull((await clients.Requests.ReceiveMessageAsync()).Value);
    }

    private async Task<StorageClients> QueueAsync(int requests)
    {
        StorageClients clients = await azurite.OpenAsync();
        for (int n = 1; n <= requests; n++) await EnqueueAsync(clients, n);
        return clients;
    }

    private static Task EnqueueAsync(StorageClients clients, int n) =>
        new StorageDigestQueue(clients.Requests).EnqueueAsync(new DigestRequest(Samples.StoryId(n), new SourceReference("articles", $"{n}.txt")), default);

    private async Task RunUntilAsync(StorageClients clients, Func<string, CancellationToken, Task> work, Func<Task<bool>> done)
    {
        using QueueWorker worker = Worker(clients, work);
        await worker.StartAsync(default);
        await UntilAsync(done);
        await worker.StopAsync(default);
    }

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await done()) await Task.Delay(50, patience.Token);
    }

    private QueueWorker Worker(
        StorageClients clients, Func<string, CancellationToken, Task> work, QueueClient? queue = null, TimeSpan? hold = null, TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        IOptions<LocalOptions> options = Options.Create(new LocalOptions
        {
            Hold = hold ?? 2 * Patience,
            QueuePause = TimeSpan.FromMilliseconds(20),
            RetryAfter = TimeSpan.Zero,
        });
        var submissions = new GatedSubmissionStore((source, ct) =>
        {
            _tries.AddOrUpdate(source.Name, 1, (_, tries) => tries + 1);
            return work(source.Name, ct);
        });
        ServiceProvider core = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IStoryStore>(_stories)
            .AddSingleton<ISubmissionStore>(submissions)
            .AddSingleton<IDigestQueue, InMemoryDigestQueue>()
            .AddSingleton<IFeedIndex, InMemoryFeedIndex>()
            .AddSingleton<IStoryIndex, InMemoryStoryIndex>()
            .AddSingleton<ISiteStore, InMemorySiteStore>()
            .AddCopydesk(new ConfigurationBuilder().AddInMemoryCollection([new("Site:BaseUrl", "https://desk.example/")]).Build())
            .BuildServiceProvider();
        var inbox = new RequestInbox(queue ?? clients.Requests, clients.PoisonedRequests, options);
        var handling = new RequestHandling(
            inbox, core.GetRequiredService<ArticleWorker>(), options, clock, NullLogger<RequestHandling>.Instance);
        return new QueueWorker(inbox, handling, options, clock, NullLogger<QueueWorker>.Instance);
    }

    /// <summary>Counts hidden messages too.</summary>
    private static async Task<bool> IsEmptyAsync(QueueClient queue) => (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount == 0;

    /// <summary>The queue itself; of it a worker uses no more than this.</summary>
    private sealed class RenewedQueue(QueueClient queue) : QueueClient
    {
        public ConcurrentQueue<TimeSpan> Renewals { get; } = [];

        public override Task<Response<QueueMessage>> ReceiveMessageAsync(TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
            queue.ReceiveMessageAsync(visibilityTimeout, cancellationToken);

        public override async Task<Response<UpdateReceipt>> UpdateMessageAsync(
            string messageId, string popReceipt, string? messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default)
        {
            Response<UpdateReceipt> renewed = await queue.UpdateMessageAsync(messageId, popReceipt, messageText, visibilityTimeout, cancellationToken);
            Renewals.Enqueue(visibilityTimeout);
            return renewed;
        }

        public override Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default) =>
            queue.DeleteMessageAsync(messageId, popReceipt, cancellationToken);
    }
}
