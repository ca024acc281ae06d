using System.Text;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Cli.Serving.Site;

/// <summary>The two pages that the publisher can't write: for a site without stories, and for an address without a file.</summary>
internal static class SitePages
{
    public const string Empty = """
        <h1>The desk is empty</h1>
        <p>No story is published yet. Put an article into the container <code>articles</code>, or post one:</p>
        <pre>curl http://localhost:7071/api/articles -H "Content-Type: text/plain" -H "Prefer: wait=30" --data-binary @article.txt</pre>
        <p>Then load this page again.</p>
        """;

    public const string NotFound = """
        <h1>Nothing at this address</h1>
        <p>The story may have been retracted, or the address is mistyped. <a href="/">See all stories</a>.</p>
        """;

    public static async Task WriteAsync(HttpContext context, int status, string content)
    {
        string port = (context.Request.Host.Port ?? 80).ToString(System.Globalization.CultureInfo.InvariantCulture);
        byte[] page = Encoding.UTF8.GetBytes(Frame(content.Replace("7071", port, StringComparison.Ordinal)));
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = page.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(page, context.RequestAborted);
    }

    private static string Frame(string content) => $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Copydesk</title>
        <style>body { font: 1.1rem/1.6 Georgia, serif; max-width: 40rem; margin: 15vh auto; padding: 0 1rem; color-scheme: light dark; } pre { white-space: pre-wrap; font-size: .85rem; }</style>
        </head>
        <body>
        {{content}}
        </body>
        </html>
        """;
}
