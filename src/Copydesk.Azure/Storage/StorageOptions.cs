using System.ComponentModel.DataAnnotations;

namespace Copydesk.Azure.Storage;

/// <summary>
/// The storage account (section <c>Copydesk:Storage</c>): a connection string, or an account's name with the identity of
/// <c>DefaultAzureCredential</c>. The connection string wins.
/// </summary>
public sealed record StorageOptions
{
    public const string Section = "Copydesk:Storage";

    /// <summary><c>UseDevelopmentStorage=true</c> for Azurite on its own ports.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Of the public cloud; for another one give a connection string with endpoints.</summary>
    [RegularExpression("^[a-z0-9]{3,24}$", ErrorMessage = "Copydesk:Storage:AccountName is not a storage account's name: 3 to 24 lower-case letters and digits.")]
    public string? AccountName { get; init; }

    /// <summary>Of the user-assigned managed identity that goes with the account's name; null for the system's, or whatever else is found.</summary>
    public string? ClientId { get; init; }

    /// <exception cref="CopydeskException">The connection string can't be read.</exception>
    public bool IsEmulator() => !string.IsNullOrWhiteSpace(ConnectionString) && StorageClients.IsEmulator(ConnectionString);
}
