using System.Data.Common;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace Copydesk.Azure.Telemetry;

/// <summary>How Application Insights is reached, in the settings that the Functions host reads too.</summary>
internal static class InsightsAccess
{
    public const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary><c>Authorization=AAD</c>, with <c>ClientId=…</c> for a user-assigned identity.</summary>
    public const string Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    /// <returns>Null when the connection string's own key is enough.</returns>
    /// <exception cref="CopydeskException">The setting asks for something else.</exception>
    public static TokenCredential? Credential(IConfiguration configuration)
    {
        if (configuration[Authentication] is not { Length: > 0 } given) return null;
        DbConnectionStringBuilder parts = Read(given);
        if (!parts.TryGetValue("Authorization", out object? how) || how is not string word || !word.Equals("AAD", StringComparison.OrdinalIgnoreCase)) throw Wrong();
        return new ManagedIdentityCredential(parts.TryGetValue("ClientId", out object? id) && id is string { Length: > 0 } client
            ? ManagedIdentityId.FromUserAssignedClientId(client)
            : ManagedIdentityId.SystemAssigned);
    }

    private static DbConnectionStringBuilder Read(string given)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = given };
        }
        catch (ArgumentException)
        {
            throw Wrong();
        }
    }

    private static CopydeskException Wrong() => new(
        "telemetry-authentication-invalid",
        $"{Authentication} must be Authorization=AAD, with ;ClientId=… for a user-assigned identity, or be left out.");
}
