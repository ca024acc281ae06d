using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Answers;

/// <summary>304 with the headers that a 200 would have had, and no body.</summary>
internal sealed class NotModified(Freshness freshness) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        freshness.Write(httpContext.Response);
        return Task.CompletedTask;
    }
}
