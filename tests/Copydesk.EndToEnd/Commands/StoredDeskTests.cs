using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Copydesk.Azure.Storage;
using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Running;
using Copydesk.EndToEnd.Serving;
using Xunit;

namespace Copydesk.EndToEnd.Commands;

public sealed class StoredDeskTests : IAsyncLifetime
{
    private const int Stories = 5;

    /// <summary>Small, so that there is an archive page.</summary>
    private const string PageSize = "2";

    private AzuriteServer? _azurite;
    private SkipException? _absent;

    private string Storage => _azurite?.ConnectionString ?? throw _absent!;

    public async Task InitializeAsync()
    {
        try
        {
            _azurite = await TestAzurite.StartAsync();
        }
        catch (SkipException absent)
        {
            // Each test then says why it is skipped.
            _absent = absent;
        }
    }

    public async Task DisposeAsync()
    {
        if (_azurite is not null) await _azurite.DisposeAsync();
    }

    [SkippableFact]
    public async Task A_lost_table_and_a_lost_site_come_back_byte_for_byte()
    {
        string baseUrl = await PublishAsync(corrected: false);
        Dictionary<string, string> before = await ReadSiteAsync();
        await LoseAsync();
        Assert.Empty(await ReadSiteAsync());

        Outcome rebuild = await RebuildAsync(baseUrl);
        Outcome again = await RebuildAsync(baseUrl);
        Outcome status = await CliProgram.RunAsync("status", "--storage", Storage, "--format", "json");

        Assert.Equal((0, $"{Stories + 1} stories indexed; the site shows {Stories} of them, at {baseUrl} and with Site:Text=Evidence.\n"), (rebuild.ExitCode, rebuild.Output));
        Assert.Equal((0, rebuild.Output), (again.ExitCode, again.Output));
        Assert.Equal(before, await ReadSiteAsync());
        using JsonDocument json = JsonDocument.Parse(status.Output);
        Assert.Equal(Stories, json.RootElement.GetProperty("states").GetProperty("published").GetInt32());
    }

    [SkippableFact]
    public async Task A_corrected_story_comes_back_on_top()
    {
        string baseUrl = await PublishAsync(corrected: true);
        string[] before = await TitlesAsync();
        await LoseAsync();

        await RebuildAsync(baseUrl);

        Assert.StartsWith("Firstby", before[0], StringComparison.Ordinal);
        Assert.Equal(before, await TitlesAsync());
    }

    [SkippableFact]
    public async Task Status_counts_and_shows_what_needs_a_person_with_its_reason()
    {
        await PublishAsync(corrected: false);

        Outcome desk = await CliProgram.RunAsync("status", "--storage", Storage);
        string rejected = desk.Lines.Single(line => line.Contains("rejected  ", StringComparison.Ordinal)).Trim().Split("  ")[1];
        Outcome story = await CliProgram.RunAsync("status", rejected, "--storage", Storage);

        Assert.Equal((0, 0), (desk.ExitCode, story.ExitCode));
        Assert.Contains($"{Stories}  published", desk.Output, StringComparison.Ordinal);
        Assert.Contains("0 requests waiting", desk.Output, StringComparison.Ordinal);
        Assert.Contains("There is no readable text", desk.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{rejected}  rejected", story.Output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("status")]
    [InlineData("rebuild")]
    public async Task Where_no_desk_ever_worked_nothing_is_made(string command)
    {
        Outcome outcome = await CliProgram.RunAsync(command, "--storage", Storage);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("holds no desk", outcome.Error, StringComparison.Ordinal);
        Assert.False(await Site().ExistsAsync());
    }

    /// <summary>One story after the other, and one submission that is no article.</summary>
    /// <returns>Where the site stood.</returns>
    private async Task<string> PublishAsync(bool corrected)
    {
        await using ServeProcess serve = await ServeProcess.StartAsync(["--storage", Storage], new() { ["Site__PageSize"] = PageSize });
        using var http = new HttpClient { BaseAddress = serve.Address };
        for (int n = 0; n < Stories; n++) await PostAsync(http, $"{n}", Articles.About(n == 0 ? "Firstby" : $"Storeby {n}", 40 + n));
        if (corrected) await PostAsync(http, "0", Articles.About("Firstby", 99));
        await PostAsync(http, "empty", " ");
        return serve.Address.AbsoluteUri;
    }

    private static async Task PostAsync(HttpClient http, string id, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles");
        request.Headers.Add("Prefer", "wait=30");
        request.Content = new StringContent(JsonSerializer.Serialize(new { id, text }), Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await http.SendAsync(request);
    }

    private async Task LoseAsync()
    {
        await foreach (var blob in Site().GetBlobsAsync()) await Site().DeleteBlobAsync(blob.Name);
        TableClient table = Table();
        await foreach (TableEntity row in table.QueryAsync<TableEntity>()) await table.DeleteEntityAsync(row.PartitionKey, row.RowKey);
    }

    private async Task<Dictionary<string, string>> ReadSiteAsync()
    {
        var files = new Dictionary<string, string>();
        await foreach (var blob in Site().GetBlobsAsync())
            files[blob.Name] = (await Site().GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString();
        return files;
    }

    private async Task<string[]> TitlesAsync()
    {
        using JsonDocument feed = JsonDocument.Parse((await ReadSiteAsync())["feeds/all/feed.json"]);
        return [.. feed.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!)];
    }

    /// <summary>With the settings of the desk that published.</summary>
    private Task<Outcome> RebuildAsync(string baseUrl)
    {
        ProcessStartInfo start = CliProgram.Start("rebuild", "--storage", Storage);
        start.Environment["Site__BaseUrl"] = baseUrl;
        start.Environment["Site__PageSize"] = PageSize;
        return CliProgram.RunAsync("", start);
    }

    private BlobContainerClient Site() => new(Storage, StorageNames.Site, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));

    private TableClient Table() => new TableServiceClient(Storage, StorageClientOptions.Tables(emulator: true)).GetTableClient(StorageNames.FeedTable);
}
