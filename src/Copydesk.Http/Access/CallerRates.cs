using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Access;

/// <summary>Lets each caller read and write so many times a minute, in each process; a wrong key counts against the address that sent it.</summary>
internal sealed class CallerRates : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<(string Caller, bool Writes)> _limiter;

    public CallerRates(IOptions<AccessOptions> options)
    {
        AccessOptions how = options.Value;
        _limiter = PartitionedRateLimiter.Create<(string Caller, bool Writes), (string, bool)>(call => RateLimitPartition.GetFixedWindowLimiter(
            call, key => new FixedWindowRateLimiterOptions { PermitLimit = key.Item2 ? how.WritesPerMinute : how.ReadsPerMinute, Window = Window, QueueLimit = 0 }));
    }

    /// <exception cref="CopydeskException">The caller has had all calls of this minute.</exception>
    public void Count(Caller caller, CallerRole role, HttpResponse response)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire((caller.Name, role == CallerRole.Writer));
        if (lease.IsAcquired) return;

        double seconds = Math.Max(1, Math.Ceiling((lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan pause) ? pause : Window).TotalSeconds));
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        throw new CopydeskException("rate-exceeded", string.Create(CultureInfo.InvariantCulture, $"You called more often than a caller may in a minute; call again in {seconds} seconds."));
    }

    public void Dispose() => _limiter.Dispose();
}
