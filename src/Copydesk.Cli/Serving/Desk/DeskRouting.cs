using Copydesk.Cli.Serving.Site;
using Copydesk.Http.Answers;
using Copydesk.Publishing.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Copydesk.Cli.Serving.Desk;

/// <summary>Serves the desk page and its two files; the local shell alone has them.</summary>
internal static class DeskRouting
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IEndpointRouteBuilder MapDesk(this IEndpointRouteBuilder routes)
    {
        var assets = new DeskAssets();
        var page = new DeskPage(routes.ServiceProvider.GetRequiredService<ShellPage>(), assets);
        routes.MapMethods(DeskPage.Path, Methods, context =>
            AnswerAsync(context, page.Render(new Uri($"{context.Request.Scheme}://{context.Request.Host}")), "text/html; charset=utf-8", "no-cache"));
        foreach ((string address, (byte[] content, string type)) in assets.Files)
            routes.MapMethods(address, Methods, context => AnswerAsync(context, content, type, "max-age=31536000, immutable"));
        return routes;
    }

    private static Task AnswerAsync(HttpContext context, byte[] content, string type, string cacheControl)
    {
        SiteHeaders.Set(context.Response);
        context.Response.Headers.CacheControl = cacheControl;
        return Body.WriteAsync(context, content, type);
    }
}
