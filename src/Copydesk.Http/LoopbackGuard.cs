using System.Net;
using Copydesk.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http;

/// <summary>
/// Middleware of the local shell. A web page can post to localhost, and a name that resolves to 127.0.0.1 lets it read the
/// answer (DNS rebinding): only a loopback <c>Host</c>, and no <c>Origin</c> but the shell's own, come through.
/// </summary>
public sealed class LoopbackGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!IsLoopback(request.Host))
            return Refuse(context, "foreign-host", "The local shell answers to localhost only; use http://localhost with its port.");
        if (request.Headers.Origin.Count > 0 && !IsOwn(request.Headers.Origin, request))
            return Refuse(context, "foreign-origin", "The local shell takes no request from another site's page; call it from its own page or without a browser.");
        return next(context);
    }

    private static bool IsLoopback(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));

    private static bool IsOwn(string? origin, HttpRequest request) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);

    private static Task Refuse(HttpContext context, string code, string message) =>
        ProblemAnswer.For(new CopydeskException(code, message)).ExecuteAsync(context);
}
