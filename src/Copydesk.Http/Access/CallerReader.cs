using System.Net;
using System.Security.Cryptography;
using System.Text;
using Copydesk.Http.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Access;

/// <summary>Reads from a request who sent it.</summary>
internal sealed class CallerReader(IOptions<AccessOptions> options)
{
    public Caller Read(HttpRequest request)
    {
        string? given = CallerKey.BearerOf(request);
        CallerRole role = given is null ? CallerRole.Anyone : RoleOf(given);
        return new Caller(role == CallerRole.Anyone ? NameWithoutKey(request) : NameOf(given!), role, given is not null);
    }

    private CallerRole RoleOf(string given) =>
        IsSame(given, options.Value.WriterKey) ? CallerRole.Writer
        : IsSame(given, options.Value.ReaderKey) ? CallerRole.Reader
        : CallerRole.Anyone;

    /// <summary>In the same time wherever they differ, and whatever their lengths.</summary>
    private static bool IsSame(string given, string? key) => key is not null && CryptographicOperations.FixedTimeEquals(Hash(given), Hash(key));

    private string NameWithoutKey(HttpRequest request)
    {
        string address = request.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        if (!options.Value.BehindProxy) return address;
        return CallerKey.FunctionKeyOf(request) is { } key ? NameOf(key)
            : request.Headers["X-Forwarded-For"] is [.., { } hops] ? AddressIn(hops[(hops.LastIndexOf(',') + 1)..].Trim())
            : address;
    }

    /// <summary>The port is another with each connection.</summary>
    private static string AddressIn(string hop) => IPEndPoint.TryParse(hop, out IPEndPoint? end) ? end.Address.ToString() : hop;

    private static string NameOf(string key) => Convert.ToHexStringLower(Hash(key).AsSpan(0, 16));

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
