using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Answers;

/// <summary>304 with the headers that a 200 would have had, and no body.</summary>
internal sealed class NotModified(EntityTagHeaderValue tag, string cacheControl) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        httpContext.Response.Headers.ETag = tag.ToString();
        httpContext.Response.Headers.CacheControl = cacheControl;
        return Task.CompletedTask;
    }
}
