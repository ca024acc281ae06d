using Copydesk.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>What the calls are, without a key: it tells nothing of any story, and a browser sends none.</summary>
public sealed class DocsFunctions(CopydeskApi api)
{
    [Function(nameof(GetOpenApi))]
    public Task<IResult> GetOpenApi(
        [HttpTrigger(CallerLevel.Open, "get", "head", Route = "openapi.json")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.GetOpenApi, request, ct);

    [Function(nameof(GetDocs))]
    public Task<IResult> GetDocs(
        [HttpTrigger(CallerLevel.Open, "get", "head", Route = "docs")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.GetDocs, request, ct);
}
