using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Queries;

/// <summary>The header by which a caller says that two requests are one.</summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    private const int Longest = 255;

    /// <returns>
    /// A name for the key that no other call and no caller with another key can hit on, fit for a path; null when there is no key.
    /// </returns>
    /// <exception cref="CopydeskException">More than one, too long, or not printable ASCII.</exception>
    public static string? Read(HttpRequest request, ApiEndpoint endpoint)
    {
        if (request.Headers[Header] is not [var given, ..] values) return null;
        if (values.Count > 1) throw Invalid("is given twice");

        // Quoted as the IETF's draft has it, or bare as most clients send it.
        string key = given is ['"', .. var quoted, '"'] ? quoted : given ?? "";
        bool isValid = key.Length is > 0 and <= Longest && key.All(c => c is > ' ' and < '\u007F');
        if (!isValid) throw Invalid($"has to be 1 to {Longest} printable ASCII characters without spaces, for example a UUID");

        byte[] scoped = Encoding.UTF8.GetBytes($"{CallerKey.Of(request)}\n{key}");
        return $"{endpoint.Name}/{Convert.ToHexStringLower(SHA256.HashData(scoped))}";
    }

    private static CopydeskException Invalid(string rule) => new("invalid-option", $"{Header} {rule}.") { Field = Header };
}
