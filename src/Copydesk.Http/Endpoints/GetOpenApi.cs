using Copydesk.Http.Answers;
using Copydesk.Http.Docs;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Endpoints;

/// <summary>The calls for machines.</summary>
internal sealed class GetOpenApi : IEndpointHandler
{
    private readonly FixedDocument _document = new(new Document(OpenApiDocument.Bytes, Document.Json));

    public Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct) => _document.AnswerAsync(request);
}
