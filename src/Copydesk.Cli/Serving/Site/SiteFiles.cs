using System.Text.RegularExpressions;
using Copydesk.Cli.Serving.Desk;
using Copydesk.Http.Answers;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Cli.Serving.Site;

/// <summary>A file of the site with its version, so that a reader asks again and is told when nothing changed.</summary>
internal sealed partial class SiteFiles(ISiteStore site, MissingPage missing)
{
    private const string Front = "index.html";

    private readonly SharedReads<string, SiteFile?> _files = new(path => site.FindAsync(path, CancellationToken.None));

    public async Task AnswerAsync(HttpContext context)
    {
        SiteHeaders.Set(context.Response);
        string path = context.Request.Path.Value!.TrimStart('/') is { Length: > 0 } given ? given : Front;
        SiteFile? file = FilePath().IsMatch(path) ? await _files.ReadAsync(path, context.RequestAborted) : null;
        if (file is not null) await WriteAsync(context, DeskLink.On(file));
        else if (path == Front) context.Response.Redirect(DeskPage.Path);
        else await missing.AnswerAsync(context);
    }

    private static async Task WriteAsync(HttpContext context, SiteFile file)
    {
        HttpResponse response = context.Response;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (EntityTagHeaderValue.TryParse(file.ETag, out EntityTagHeaderValue? version))
        {
            response.GetTypedHeaders().ETag = version;
            if (IfNoneMatch.Names(context.Request, version))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        await Body.WriteAsync(context, file.Content, file.ContentType);
    }

    /// <summary>What the publisher may have written; anything else is not worth asking the storage.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$", RegexOptions.NonBacktracking)]
    private static partial Regex FilePath();
}
