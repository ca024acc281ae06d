using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Endpoints;

/// <summary>
/// Digests on the spot take their turns: each may hold a large article and a processor, or spend money. Who comes when too many
/// wait already is sent away at once, which costs nobody anything.
/// </summary>
internal sealed class SummaryTurns(IOptions<HttpOptions> options) : IDisposable
{
    private static readonly TimeSpan ComeAgain = TimeSpan.FromSeconds(2);

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.SummariesAtOnce,
        QueueLimit = options.Value.SummariesWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <returns>The turn; disposing it lets the next one in.</returns>
    /// <exception cref="CopydeskException">Too many wait.</exception>
    public async Task<IDisposable> TakeAsync(HttpResponse response, CancellationToken ct)
    {
        RateLimitLease turn = await _limiter.AcquireAsync(permitCount: 1, ct);
        if (turn.IsAcquired) return turn;

        turn.Dispose();
        response.Headers.RetryAfter = ComeAgain.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        throw new CopydeskException(
            "too-many-requests", $"Too many digests are asked for at once; ask again in {ComeAgain.TotalSeconds} seconds, or send to {ApiPaths.Articles}, where articles wait their turn.");
    }

    public void Dispose() => _limiter.Dispose();
}
