using Copydesk.Azure.Storage;
using Microsoft.Extensions.Configuration;

namespace Copydesk.Functions;

/// <summary>
/// The one setting that says where uploads and queues lie: a connection string as <c>CopydeskStorage</c>, or
/// <c>CopydeskStorage__accountName</c> with an identity, which may be named by <c>CopydeskStorage__clientId</c>. Its name is flat because the platform's scale controller finds
/// no nested one and would put the app to sleep over a full queue.
/// </summary>
internal static class TriggerConnection
{
    public const string Name = "CopydeskStorage";

    /// <summary>Gives the stores the account that the triggers listen to; an account set for the stores themselves is overridden.</summary>
    public static void UseTriggerConnection(this IConfigurationManager configuration)
    {
        IConfigurationSection connection = configuration.GetSection(Name);
        if (!connection.Exists()) return;
        configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"{StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)}"] = connection.Value,
            [$"{StorageOptions.Section}:{nameof(StorageOptions.AccountName)}"] = connection["accountName"],
            [$"{StorageOptions.Section}:{nameof(StorageOptions.ClientId)}"] = connection["clientId"],
        });
    }
}
