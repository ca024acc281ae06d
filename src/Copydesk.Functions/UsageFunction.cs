using Copydesk.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>What the model cost. A key is needed: it tells of all callers.</summary>
public sealed class UsageFunction(CopydeskApi api)
{
    [Function(nameof(GetUsage))]
    public Task<IResult> GetUsage(
        [HttpTrigger(CallerLevel.Writing, "get", "head", Route = "usage")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.GetUsage, request, ct);
}
