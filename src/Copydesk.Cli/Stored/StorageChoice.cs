using System.CommandLine;
using Copydesk.Azure.Storage;

namespace Copydesk.Cli.Stored;

/// <summary>The storage account that a command works on: what the command line says, else the environment.</summary>
internal static class StorageChoice
{
    public const string ConnectionSetting = "Copydesk__Storage__ConnectionString";
    public const string AccountSetting = "Copydesk__Storage__AccountName";

    /// <param name="otherwise">What is used when neither says anything.</param>
    public static Option<string?> Option(string otherwise) => new("--storage")
    {
        Description = $"A storage account's connection string. Without it, and without {ConnectionSetting} or {AccountSetting}, {otherwise}",
        HelpName = "CONNECTION",
    };

    /// <returns>Null when the command line does not say.</returns>
    /// <exception cref="UsageException">It is empty.</exception>
    public static string? Given(ParseResult parsed, Option<string?> option)
    {
        string? storage = parsed.GetValue(option);
        return storage is null || !string.IsNullOrWhiteSpace(storage) ? storage
            : throw new UsageException("--storage is empty; give a connection string, or leave it out.");
    }

    public static StorageOptions With(string? given) => new()
    {
        ConnectionString = given ?? Environment.GetEnvironmentVariable(ConnectionSetting),
        AccountName = Environment.GetEnvironmentVariable(AccountSetting),
    };

    public static bool IsSet(StorageOptions storage) =>
        !string.IsNullOrWhiteSpace(storage.ConnectionString) || !string.IsNullOrWhiteSpace(storage.AccountName);
}
