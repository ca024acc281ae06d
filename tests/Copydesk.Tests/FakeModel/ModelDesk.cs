using Copydesk.Azure;
using Copydesk.Azure.Local;
using Copydesk.Azure.Storage;
using Copydesk.Digesting.Budgets;
using Copydesk.Proving;
using Copydesk.Storing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Copydesk.Tests.FakeModel;

/// <summary>The whole desk but its HTTP interface, on real storage, with a model over real HTTP.</summary>
internal sealed class ModelDesk : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly IHost _host;

    private ModelDesk(IHost host) => _host = host;

    public StorageClients Storage => _host.Services.GetRequiredService<StorageClients>();

    public ISpendStore Spend => _host.Services.GetRequiredService<ISpendStore>();

    public static async Task<ModelDesk> StartAsync(string storage, Uri model, string provider = "azure-openai", params (string Name, string? Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Site:BaseUrl"] = "https://desk.example/",
            ["Copydesk:Storage:ConnectionString"] = storage,
            ["Copydesk:Local:QueuePause"] = "00:00:00.02",
            ["Copydesk:Local:UploadPause"] = "00:00:00.2",
            ["Copydesk:Local:Parallel"] = "4",
            ["Copydesk:Wait:First"] = "00:00:01",
            ["Copydesk:Wait:Longest"] = "00:00:01",
            ["Copydesk:Engine"] = "chat",
            ["Copydesk:Chat:Provider"] = provider,
            ["Copydesk:Chat:Endpoint"] = new Uri(model, provider is "openai" or "openai-compatible" ? "v1" : "").AbsoluteUri,
            ["Copydesk:Chat:Model"] = "desk-model",
            ["Copydesk:Chat:ApiKey"] = "key-1",
            ["Copydesk:Chat:RetryDelay"] = "00:00:00.01",
        };
        foreach ((string name, string? value) in more) settings[name] = value;
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.Services.AddCopydesk(builder.Configuration).AddCopydeskStorage(builder.Configuration).AddCopydeskSite()
            .AddCopydeskChat(builder.Configuration).AddCopydeskWorkers(builder.Configuration);
        var desk = new ModelDesk(builder.Build());
        await desk._host.StartAsync();
        return desk;
    }

    public Task UploadAsync(string name, string text) =>
        _host.Services.GetRequiredService<ArticleUploads>().PutAsync(name, System.Text.Encoding.UTF8.GetBytes(text), "text/plain", default);

    /// <summary>All stories, once each is as the test waits for.</summary>
    public async Task<IReadOnlyList<Story>> WhenAsync(int count, Func<Story, bool> isReady)
    {
        using var patience = new CancellationTokenSource(Patience);
        var stories = _host.Services.GetRequiredService<IStoryStore>();
        while (true)
        {
            try
            {
                List<Story> found = await TakeReadyAsync(stories, isReady, patience.Token);
                if (found.Count == count) return found;
            }
            catch (AggregateException busy) when (!patience.IsCancellationRequested && busy.InnerExceptions.All(one => one is TaskCanceledException))
            {
                // The emulator has so much to do for the desk that it had no time for the test.
            }
            await Task.Delay(TimeSpan.FromSeconds(Math.Max(0.5, count / 200.0)), patience.Token);
        }
    }

    /// <summary>Up to the first that is not ready: to look at all of them each time would be more work than the desk has.</summary>
    private static async Task<List<Story>> TakeReadyAsync(IStoryStore stories, Func<Story, bool> isReady, CancellationToken ct)
    {
        var found = new List<Story>();
        await foreach (string id in stories.ListIdsAsync(ct))
        {
            Story story = (await stories.FindAsync(id, ct))!.Value;
            if (!isReady(story)) break;
            found.Add(story);
        }
        return found;
    }

    public async Task<ProvenDigest> DigestOfAsync(Story story) =>
        (await _host.Services.GetRequiredService<IStoryStore>().FindRevisionAsync(story.Id, story.CurrentRevision!.Key, default))!;

    public async Task<string> FileAsync(string path) =>
        System.Text.Encoding.UTF8.GetString((await _host.Services.GetRequiredService<ISiteStore>().FindAsync(path, default))!.Content.Span);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
