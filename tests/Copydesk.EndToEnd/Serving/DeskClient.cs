using System.Text.Json;
using Azure.Storage.Blobs;
using Copydesk.Azure.Storage;
using Copydesk.Intake;

namespace Copydesk.EndToEnd.Serving;

/// <summary>What a user has of a running desk: its address, and the storage account to upload to.</summary>
internal sealed class DeskClient(Uri address, string storage) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    private readonly BlobContainerClient _articles = Container(storage, StorageNames.Articles);
    private readonly BlobContainerClient _site = Container(storage, StorageNames.Site);

    public HttpClient Http { get; } = new() { BaseAddress = address };

    public static string IdOf(string path) => StoryId.From(Origin.FromUpload(StorageNames.Articles, path)).Value;

    public Task UploadAsync(string path, string text) => _articles.GetBlobClient(path).UploadAsync(new BinaryData(text), overwrite: true);

    /// <summary>A file of the public site as it is stored, not as the shell serves it.</summary>
    public async Task<string> ReadStoredAsync(string path) =>
        (await _site.GetBlobClient(path).DownloadContentAsync()).Value.Content.ToString();

    /// <summary>Every story of the feed <c>all</c>, page by page as a feed reader follows them.</summary>
    public async Task<List<FeedItem>> ReadFeedAsync()
    {
        var items = new List<FeedItem>();
        string? next = "/feeds/all/feed.json";
        while (next is not null)
        {
            using HttpResponseMessage answer = await Http.GetAsync(next);
            answer.EnsureSuccessStatusCode();
            using JsonDocument page = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
            foreach (JsonElement item in page.RootElement.GetProperty("items").EnumerateArray())
            {
                JsonElement own = item.GetProperty("_copydesk");
                items.Add(new FeedItem(own.GetProperty("story_id").GetString()!, own.GetProperty("revision").GetInt32(), item.GetProperty("title").GetString()!));
            }

            next = page.RootElement.TryGetProperty("next_url", out JsonElement url) ? url.GetString() : null;
        }

        return items;
    }

    /// <summary>Waits until a feed is there at all.</summary>
    public async Task WaitForFirstStoryAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            using HttpResponseMessage answer = await Http.GetAsync("/feeds/all/feed.json", patience.Token);
            if (answer.IsSuccessStatusCode) return;
            await Task.Delay(s_pause, patience.Token);
        }
    }

    /// <summary>Reads the feed until it is as wanted.</summary>
    public async Task<List<FeedItem>> WaitForFeedAsync(Func<List<FeedItem>, bool> wanted)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            List<FeedItem> items = await ReadFeedAsync();
            if (wanted(items)) return items;
            if (patience.IsCancellationRequested) throw new TimeoutException($"The feed did not come to be as wanted; it has: {string.Join(", ", items)}");
            await Task.Delay(s_pause);
        }
    }

    public void Dispose() => Http.Dispose();

    // The newest API version that Azurite 3.35 knows.
    private static BlobContainerClient Container(string storage, string name) =>
        new(storage, name, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));
}
