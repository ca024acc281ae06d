using Copydesk.Http.Answers;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Copydesk.Http.Endpoints;

/// <summary>200 when every dependency answers, else 503; each is named.</summary>
internal sealed partial class GetHealth(IEnumerable<IHealthProbe> probes, TimeProvider clock, ILogger<GetHealth> log) : IEndpointHandler
{
    /// <summary>A probe that hangs must not hang whoever watches us.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        DependencyHealth[] found = await Task.WhenAll(probes.Select(probe => CheckAsync(probe, ct)));
        bool ready = found.All(d => d.Healthy);
        var report = new HealthReport(Live: true, ready, [.. found.OrderBy(d => d.Name, StringComparer.Ordinal)]);
        return Document.Of(report, ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<DependencyHealth> CheckAsync(IHealthProbe probe, CancellationToken ct)
    {
        try
        {
            string? problem = await probe.CheckAsync(ct).WaitAsync(Patience, clock, ct);
            return new DependencyHealth(probe.Name, problem is null, problem);
        }
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            LogProbeFailed(error, probe.Name);
            return new DependencyHealth(probe.Name, false, "It does not answer; the log says more.");
        }
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "The health probe {Probe} failed")]
    private partial void LogProbeFailed(Exception error, string probe);
}
