using Copydesk.Http.Access;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Cli.Serving.Site;

/// <summary>What a page's own <c>&lt;meta&gt;</c> can't say.</summary>
internal static class SiteHeaders
{
    public static void Set(HttpResponse response) => SecurityHeaders.Set(response, "frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
}
