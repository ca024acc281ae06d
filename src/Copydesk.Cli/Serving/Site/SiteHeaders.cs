using Microsoft.AspNetCore.Http;

namespace Copydesk.Cli.Serving.Site;

/// <summary>What a page's own <c>&lt;meta&gt;</c> can't say.</summary>
internal static class SiteHeaders
{
    public static void Set(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }
}
