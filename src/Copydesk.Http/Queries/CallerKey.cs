using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Queries;

/// <summary>The key that a request comes with: as Azure Functions takes it, in a header or in the query, or as the desk itself does, as a bearer.</summary>
internal static class CallerKey
{
    private const int LettersOfName = 12;

    private const string Scheme = "Bearer ";

    /// <summary>Empty where none is asked for.</summary>
    public static string Of(HttpRequest request) =>
        FunctionKeyOf(request) ?? BearerOf(request) ?? "";

    public static string? FunctionKeyOf(HttpRequest request) =>
        request.Headers["x-functions-key"] is [{ } key, ..] ? key : request.Query["code"] is [{ } code, ..] ? code : null;

    public static string? BearerOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value[Scheme.Length..].Trim() : null;

    /// <summary>A name for the key, to charge and to show, from which nobody learns the key; null without one.</summary>
    public static string? NameOf(HttpRequest request) => Of(request) is { Length: > 0 } key
        ? "key-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..LettersOfName]
        : null;
}
