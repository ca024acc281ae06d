using Copydesk.Http.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Copydesk.Http;

/// <summary>Maps the endpoint table in a web application of our own.</summary>
public static class EndpointRouting
{
    /// <summary>Everything below <c>/api</c> is answered here, also what has no route (404) and the wrong method (405).</summary>
    public static IEndpointRouteBuilder MapCopydesk(this IEndpointRouteBuilder routes)
    {
        CopydeskApi api = routes.ServiceProvider.GetRequiredService<CopydeskApi>();
        foreach (ApiEndpoint endpoint in EndpointTable.All)
            routes.MapMethods($"/{EndpointTable.Prefix}/{endpoint.Route}", endpoint.Methods,
                async context => await (await api.AnswerAsync(endpoint, context.Request, context.RequestAborted)).ExecuteAsync(context));

        foreach (IGrouping<string, ApiEndpoint> route in EndpointTable.All.GroupBy(e => e.Route))
        {
            string allow = string.Join(", ", route.SelectMany(e => e.Methods).Append(HttpMethods.Options));
            routes.Map($"/{EndpointTable.Prefix}/{route.Key}", context => RefuseMethod(context, allow));
        }

        routes.Map($"/{EndpointTable.Prefix}/{{**rest}}", NoSuchRoute);
        return routes;
    }

    private static Task RefuseMethod(HttpContext context, string allow)
    {
        context.Response.Headers.Allow = allow;
        if (!HttpMethods.IsOptions(context.Request.Method)) return ProblemAnswer.For(new CopydeskException("method-not-allowed", $"This address takes {allow}.")).ExecuteAsync(context);

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task NoSuchRoute(HttpContext context) =>
        ProblemAnswer.For(new CopydeskException("no-such-route", "There is nothing at this address; /api/docs lists the calls.")).ExecuteAsync(context);
}
