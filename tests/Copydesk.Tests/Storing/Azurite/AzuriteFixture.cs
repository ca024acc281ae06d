using System.Globalization;
using System.Text;
using Copydesk.Azure.Storage;
using Copydesk.Cli.Azurite;
using Copydesk.Cli.Npm;
using Xunit;

namespace Copydesk.Tests.Storing.Azurite;

/// <summary>One Azurite on free ports, all in memory, with an account for each test.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private const int Accounts = 200;

    private readonly AzuriteAccount[] _accounts = [.. Enumerable.Range(1, Accounts)
        .Select(n => string.Create(CultureInfo.InvariantCulture, $"copydesk{n:D3}"))
        .Select(name => new AzuriteAccount(name, KeyOf(name)))];

    private AzuriteServer? _server;
    private CopydeskException? _failure;
    private int _given;

    public async Task InitializeAsync()
    {
        try
        {
            AzuriteInstallation installation = await AzuriteInstallation.EnsureAsync(NodeEnvironment.OfThisUser(), _ => { }, CancellationToken.None);
            _server = await AzuriteServer.StartAsync(installation, AzuritePorts.FindFree(), location: null, _accounts, CancellationToken.None);
        }
        catch (CopydeskException failure) when (failure.Code is NpmFailure.MissingCode or NpmFailure.NoNetworkCode)
        {
            _failure = failure;
        }
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    internal static string KeyOf(string account) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"key of test account {account}"));

    /// <summary>Without Node a test that needs Azurite is skipped, but with CI=true it fails.</summary>
    public void Require()
    {
        if (_failure is null) return;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", _failure.Message);
        Skip.If(true, _failure.Message);
    }

    /// <summary>The connection string of an account that no other test uses.</summary>
    public string NewAccount()
    {
        Require();
        return _accounts[Interlocked.Increment(ref _given) - 1].ConnectionString(_server!.Ports);
    }

    /// <summary>A new account with all that is needed in it.</summary>
    internal async Task<StorageClients> OpenAsync()
    {
        StorageClients clients = StorageClients.Open(new StorageOptions { ConnectionString = NewAccount() });
        await new StorageSetup(clients).EnsureAsync(CancellationToken.None);
        return clients;
    }
}
