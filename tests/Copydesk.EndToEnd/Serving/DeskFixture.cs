using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Running;
using Xunit;

namespace Copydesk.EndToEnd.Serving;

/// <summary><c>serve --samples</c> on free ports, started once for all tests of the collection.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    /// <summary>Small, so that a few dozen stories fill several pages.</summary>
    public const int PageSize = 10;

    private AzuriteServer? _azurite;
    private ServeProcess? _serve;
    private SkipException? _absent;

    /// <summary>Where the site and the API answer.</summary>
    public Uri Address => Serve.Address;

    internal ServeProcess Serve => _serve ?? throw _absent!;

    internal DeskClient Open() => new(Serve.Address, _azurite!.ConnectionString);

    public async Task InitializeAsync()
    {
        try
        {
            _azurite = await TestAzurite.StartAsync();
            _serve = await ServeProcess.StartAsync(
                ["--samples", "--storage", _azurite.ConnectionString],
                new() { ["Site__PageSize"] = $"{PageSize}" });
        }
        catch (SkipException absent)
        {
            // Each test of the collection then says why it is skipped.
            _absent = absent;
        }
    }

    public async Task DisposeAsync()
    {
        if (_serve is not null) await _serve.DisposeAsync();
        if (_azurite is not null) await _azurite.DisposeAsync();
    }
}
