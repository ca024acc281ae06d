using Copydesk.Publishing.Pages;
using Copydesk.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Copydesk.Cli.Serving.Site;

/// <summary>Serves the public site's files at <c>/</c>, as a static website does.</summary>
internal static class SiteRouting
{
    public static IEndpointRouteBuilder MapSite(this IEndpointRouteBuilder routes)
    {
        IServiceProvider services = routes.ServiceProvider;
        var files = new SiteFiles(services.GetRequiredService<ISiteStore>(), new MissingPage(services.GetRequiredService<ShellPage>()));
        routes.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Head], files.AnswerAsync);
        return routes;
    }
}
