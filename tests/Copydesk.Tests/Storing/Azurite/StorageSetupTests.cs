using System.Diagnostics;
using Azure.Core;
using Azure.Data.Tables;
using Copydesk.Azure.Storage;
using Copydesk.Cli.Azurite;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Azurite;

[Collection(AzuriteCollection.Name)]
public sealed class StorageSetupTests(AzuriteFixture azurite)
{
    private const string Secret = "c2VjcmV0IGtleSBvZiBhIHRlc3QgYWNjb3VudA==";

    [SkippableFact]
    public async Task Setting_up_again_changes_nothing()
    {
        StorageClients clients = await azurite.OpenAsync();
        await clients.Requests.SendMessageAsync("kept");

        await new StorageSetup(clients).EnsureAsync(CancellationToken.None);

        Assert.Equal("kept", (await clients.Requests.PeekMessageAsync()).Value.MessageText);
        Assert.True(await clients.Site.ExistsAsync());
    }

    [Fact]
    public async Task When_nothing_listens_one_sentence_says_so_soon_and_how_to_mend_it()
    {
        AzuritePorts nobody = AzuritePorts.FindFree();
        var account = new AzuriteAccount("copydesk", Secret);
        var setup = new StorageSetup(StorageClients.Open(new StorageOptions { ConnectionString = account.ConnectionString(nobody) }));
        var waited = Stopwatch.StartNew();

        var error = await Assert.ThrowsAsync<CopydeskException>(() => setup.EnsureAsync(CancellationToken.None));

        Assert.InRange(waited.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(12));
        Assert.Equal("storage-unreachable", error.Code);
        Assert.Contains($"http://127.0.0.1:{nobody.Blob}/copydesk", error.Message, StringComparison.Ordinal);
        Assert.Contains("--storage CONNECTION", error.Message, StringComparison.Ordinal);
        Assert.Contains("Copydesk:Storage:ConnectionString", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_wrong_key_is_told_without_the_key()
    {
        string wrong = string.Join(';', azurite.NewAccount().Split(';').Select(part =>
            part.StartsWith("AccountKey=", StringComparison.Ordinal) ? $"AccountKey={Secret}" : part));
        var setup = new StorageSetup(StorageClients.Open(new StorageOptions { ConnectionString = wrong }));

        var error = await Assert.ThrowsAsync<CopydeskException>(() => setup.EnsureAsync(CancellationToken.None));

        Assert.Equal("storage-refused", error.Code);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountName=copydesk")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=copydesk;AccountKey=not base64 " + Secret)]
    public void A_connection_string_that_can_not_be_read_is_told_without_its_content(string connection)
    {
        var error = Assert.Throws<CopydeskException>(() => StorageClients.Open(new StorageOptions { ConnectionString = connection }));

        Assert.Equal("storage-connection-invalid", error.Code);
        Assert.Contains("--storage CONNECTION", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_account_the_settings_are_named()
    {
        var error = Assert.Throws<CopydeskException>(() => StorageClients.Open(new StorageOptions()));

        Assert.Equal("storage-missing", error.Code);
        Assert.Contains("Copydesk:Storage:AccountName", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_name_gives_the_addresses_of_the_public_cloud()
    {
        StorageClients clients = StorageClients.Open(new StorageOptions { AccountName = "copydesk" });

        Assert.Equal("https://copydesk.blob.core.windows.net/stories", clients.Stories.Uri.AbsoluteUri);
        Assert.Equal("https://copydesk.queue.core.windows.net/digest-requests", clients.Requests.Uri.AbsoluteUri);
        Assert.Equal("copydesk.table.core.windows.net", clients.Feeds.Uri.Host);
    }

    [Fact]
    public void A_client_id_picks_the_managed_identity() =>
        Assert.Equal("11111111-2222", StorageClients.Identity(new StorageOptions { AccountName = "copydesk", ClientId = "11111111-2222" }).ManagedIdentityClientId);

    [Fact]
    public void A_proxy_stands_between_us_and_an_account_but_not_an_emulator()
    {
        Assert.All(
            (ClientOptions[])[StorageClientOptions.Blobs(emulator: true), StorageClientOptions.Queues(emulator: true), StorageClientOptions.Tables(emulator: true)],
            options => Assert.Same(StorageClientOptions.Direct, options.Transport));
        Assert.NotSame(StorageClientOptions.Direct, StorageClientOptions.Blobs(emulator: false).Transport);
    }

    [SkippableFact]
    public async Task A_part_that_answers_is_healthy_and_one_that_does_not_says_so()
    {
        StorageClients clients = await azurite.OpenAsync();
        StorageClients gone = StorageClients.Open(new StorageOptions { ConnectionString = new AzuriteAccount("copydesk", Secret).ConnectionString(AzuritePorts.FindFree()) });

        foreach (Func<StorageClients, IHealthProbe> part in (Func<StorageClients, IHealthProbe>[])[StorageProbe.Blobs, StorageProbe.Queues, StorageProbe.Tables])
        {
            Assert.Null(await part(clients).CheckAsync(CancellationToken.None));
            Assert.EndsWith("does not answer.", await part(gone).CheckAsync(CancellationToken.None), StringComparison.Ordinal);
        }
    }
}
