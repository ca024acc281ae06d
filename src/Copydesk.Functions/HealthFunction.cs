using Copydesk.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Without a key, because a load balancer's or monitor's probe has none; it tells no names of accounts.</summary>
public sealed class HealthFunction(CopydeskApi api)
{
    [Function(nameof(GetHealth))]
    public Task<IResult> GetHealth(
        [HttpTrigger(CallerLevel.Open, "get", "head", Route = "health")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.GetHealth, request, ct);
}
