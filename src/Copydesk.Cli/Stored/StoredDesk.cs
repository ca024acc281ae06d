using Copydesk.Azure;
using Copydesk.Cli.Azurite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Copydesk.Cli.Stored;

/// <summary>The core on a storage account where a desk works, without workers and without a web host.</summary>
internal sealed class StoredDesk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="storage">A connection string; null for what the environment says, else the Azurite that <c>serve</c> starts.</param>
    /// <param name="settings">Those that the environment does not give.</param>
    public StoredDesk(string? storage, IEnumerable<KeyValuePair<string, string?>>? settings = null)
    {
        string? connection = storage ?? (StorageChoice.IsSet(StorageChoice.With(null)) ? null : LocalStorage.ConnectionString);
        IConfiguration configuration = new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddInMemoryCollection(settings)
            .AddInMemoryCollection(connection is null ? [] : new Dictionary<string, string?> { ["Copydesk:Storage:ConnectionString"] = connection })
            .Build();
        _services = new ServiceCollection().AddLogging().AddCopydesk(configuration).AddCopydeskStorage(configuration).BuildServiceProvider();
        Get<IStartupValidator>().Validate();
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
