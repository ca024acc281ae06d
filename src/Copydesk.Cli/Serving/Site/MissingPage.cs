using System.Text;
using Copydesk.Http.Answers;
using Copydesk.Publishing.Pages;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Cli.Serving.Site;

/// <summary>For an address without a file.</summary>
internal sealed class MissingPage(ShellPage look)
{
    private readonly byte[] _page = Encoding.UTF8.GetBytes(look.Render(
        "Nothing here",
        Html.Of(
            $"""
            <main id="main" class="list">
            <h1>Nothing at this address</h1>
            <p class="empty">The story may have been retracted, or the address is mistyped. <a href="/">See all stories</a>.</p>
            </main>
            """)).ToString());

    public Task AnswerAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.Headers.CacheControl = "no-store";
        return Body.WriteAsync(context, _page, "text/html; charset=utf-8");
    }
}
