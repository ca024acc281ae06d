using System.Net;
using Copydesk.Http.Access;
using Copydesk.Http.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Copydesk.Http;

/// <summary>
/// Middleware of the local shell. A web page can post to localhost, and a name that resolves to 127.0.0.1 lets it read the
/// answer (DNS rebinding): what comes in by loopback must have a loopback <c>Host</c>, and no <c>Origin</c> but the shell's own and
/// those that are set comes through. Where the shell listens elsewhere it asks for a key, which no foreign page has.
/// </summary>
public sealed class LoopbackGuard
{
    private readonly RequestDelegate _next;
    private readonly AccessOptions _access;

    public LoopbackGuard(RequestDelegate next, IServiceProvider services) =>
        (_next, _access) = (next, services.GetRequiredService<IOptions<AccessOptions>>().Value);

    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (IsLoopback(context.Connection.LocalIpAddress) && !IsLoopback(request.Host))
            return Refuse(context, "foreign-host", "The local shell answers to localhost only; use http://localhost with its port.");
        if (request.Headers.Origin.Count > 0 && !IsOwn(request.Headers.Origin, request) && !_access.Origins.Contains(request.Headers.Origin.ToString()))
            return Refuse(context, "foreign-origin", "The local shell takes no request from another site's page; call it from its own page or without a browser, or set Copydesk:Access:Origins.");
        return _next(context);
    }

    private static bool IsLoopback(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static bool IsLoopback(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));

    private static bool IsOwn(string? origin, HttpRequest request) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);

    private static Task Refuse(HttpContext context, string code, string message) =>
        ProblemAnswer.For(new CopydeskException(code, message)).ExecuteAsync(context);
}
