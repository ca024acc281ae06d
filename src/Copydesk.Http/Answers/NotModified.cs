using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Answers;

/// <summary>304 with the headers that a 200 would have had, and no body.</summary>
internal sealed class NotModified(EntityTagHeaderValue tag, string cacheControl) : IResult
{
    /// <summary>RFC 9110: If-None-Match compares weakly, and <c>*</c> matches whatever is there.</summary>
    public static bool Applies(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        httpContext.Response.Headers.ETag = tag.ToString();
        httpContext.Response.Headers.CacheControl = cacheControl;
        return Task.CompletedTask;
    }
}
