using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Answers;

/// <summary>Writes a body of known length; the answer to HEAD has the length and no body.</summary>
public static class Body
{
    public static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> body, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
