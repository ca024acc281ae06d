using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Answers;

/// <summary>Writes a body of known length, compressed when the caller takes that; the answer to HEAD has the length and no body.</summary>
public static class Body
{
    public static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> body, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        ReadOnlyMemory<byte> sent = Compression.Apply(context, body);
        context.Response.ContentLength = sent.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(sent, context.RequestAborted);
    }
}
