using System.Diagnostics;
using Azure.Storage.Blobs;
using Copydesk.Azure.Storage;
using Copydesk.Cli.Azurite;
using Copydesk.Cli.Npm;
using Copydesk.Tests.Storing.Azurite;
using Xunit;

namespace Copydesk.Tests.Cli.Azurite;

[Collection(AzuriteCollection.Name)]
public sealed class AzuriteServerTests(AzuriteFixture azurite) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copydesk-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public async Task It_ends_when_it_is_disposed()
    {
        AzuriteServer server = await StartAsync(location: null);
        int id = server.ProcessId;
        using Process process = Process.GetProcessById(id);

        await server.DisposeAsync();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(5)));
        Assert.Equal(Listener.None, await AzuriteAnswer.AskAsync(server.Ports.Blob, CancellationToken.None));
    }

    [SkippableFact]
    public async Task What_lies_in_its_folder_outlives_it()
    {
        await using (AzuriteServer first = await StartAsync(_folder.FullName))
        {
            StorageClients clients = await OpenAsync(first);
            await clients.Articles.UploadBlobAsync("a.txt", new BinaryData("kept"));
        }

        await using AzuriteServer second = await StartAsync(_folder.FullName);
        BlobClient kept = (await OpenAsync(second)).Articles.GetBlobClient("a.txt");
        Assert.Equal("kept", (await kept.DownloadContentAsync()).Value.Content.ToString());
    }

    [SkippableFact]
    public async Task Accounts_set_for_another_azurite_are_not_taken_over()
    {
        Environment.SetEnvironmentVariable("AZURITE_ACCOUNTS", "other:b3RoZXI=");
        try
        {
            await using AzuriteServer server = await StartAsync(location: null);
            Assert.True(await (await OpenAsync(server)).Articles.ExistsAsync());
        }
        finally
        {
            Environment.SetEnvironmentVariable("AZURITE_ACCOUNTS", null);
        }
    }

    [SkippableFact]
    public async Task A_taken_port_is_told_with_the_other_way()
    {
        await using AzuriteServer server = await StartAsync(location: null);
        AzuriteInstallation installation = await InstallationAsync();
        AzuritePorts ports = AzuritePorts.FindFree() with { Queue = server.Ports.Queue };

        var error = await Assert.ThrowsAsync<CopydeskException>(() => AzuriteServer.StartAsync(installation, ports, null, [], CancellationToken.None));

        Assert.Equal("azurite-start-failed", error.Code);
        Assert.Contains("EADDRINUSE", error.Message, StringComparison.Ordinal);
        Assert.Contains("--storage CONNECTION", error.Message, StringComparison.Ordinal);
    }

    private async Task<AzuriteServer> StartAsync(string? location) =>
        await AzuriteServer.StartAsync(await InstallationAsync(), AzuritePorts.FindFree(), location, [], CancellationToken.None);

    private static async Task<StorageClients> OpenAsync(AzuriteServer server)
    {
        StorageClients clients = StorageClients.Open(new StorageOptions { ConnectionString = server.ConnectionString });
        await new StorageSetup(clients).EnsureAsync(CancellationToken.None);
        return clients;
    }

    private Task<AzuriteInstallation> InstallationAsync()
    {
        azurite.Require();
        return AzuriteInstallation.EnsureAsync(NodeEnvironment.OfThisUser(), _ => { }, CancellationToken.None);
    }
}
