using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Access;

/// <summary>What every answer tells a browser: load nothing from it, show it in no frame, and take it for what it says it is.</summary>
public static class SecurityHeaders
{
    private const string NoContent = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <param name="contentSecurityPolicy">For a page, which needs more than data does.</param>
    public static void Set(HttpResponse response, string contentSecurityPolicy = NoContent)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.ContentSecurityPolicy = contentSecurityPolicy;
        if (response.HttpContext.Request.IsHttps) response.Headers.StrictTransportSecurity = "max-age=31536000";
    }
}
