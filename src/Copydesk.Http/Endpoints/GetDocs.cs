using Copydesk.Http.Answers;
using Copydesk.Http.Docs;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>The calls for people.</summary>
internal sealed class GetDocs : IEndpointHandler
{
    private readonly FixedDocument _page = new(
        new Document(DocsPage.Bytes, "text/html; charset=utf-8").With(HeaderNames.ContentSecurityPolicy, DocsPage.ContentSecurityPolicy));

    public Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct) => _page.AnswerAsync(request);
}
