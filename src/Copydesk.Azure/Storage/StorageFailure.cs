using Azure;
using Azure.Identity;

namespace Copydesk.Azure.Storage;

/// <summary>What is wrong with the storage account, in a sentence that holds no key and says how to mend it.</summary>
internal static class StorageFailure
{
    private const string Mend = "Give a connection string with --storage CONNECTION or the setting Copydesk:Storage:ConnectionString";

    public static CopydeskException Missing() => new(
        "storage-missing",
        $"No storage account is set. {Mend} (UseDevelopmentStorage=true for Azurite), or an account's name with Copydesk:Storage:AccountName.");

    public static CopydeskException Unreadable() => new(
        "storage-connection-invalid",
        "The storage connection string can't be read, or it lacks the blob, queue or table endpoint. " +
        $"{Mend} as the account's access keys page shows it, or UseDevelopmentStorage=true for Azurite.");

    public static CopydeskException NoDesk(Uri address) => new(
        "storage-without-desk",
        $"The storage account at {address} holds no desk: nothing was ever received there. Name the right account, or start a desk on it with copydesk serve.");

    /// <returns>Null when the error is not about reaching the account.</returns>
    public static CopydeskException? Explain(Exception error, Uri address) => Innermost(error) switch
    {
        RequestFailedException { Status: 401 or 403 } => new(
            "storage-refused",
            $"The storage account at {address} refuses the key or identity. {Mend} that may write, or give the identity the data roles.",
            error),
        AuthenticationFailedException => new(
            "storage-identity-missing",
            $"No Azure identity was found for the storage account at {address}. Sign in with az login, or use a connection string. {Mend}.",
            error),
        RequestFailedException { Status: 0 } or OperationCanceledException => new(
            "storage-unreachable",
            $"Nothing answers at the storage account's address {address}. Start Azurite there, or mend the address. {Mend}.",
            error),
        _ => null,
    };

    private static Exception Innermost(Exception error) =>
        error is AggregateException { InnerExceptions: [.., var last] } ? Innermost(last) : error;
}
