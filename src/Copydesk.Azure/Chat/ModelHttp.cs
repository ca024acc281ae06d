using Copydesk.Digesting.Chat;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Copydesk.Azure.Chat;

/// <summary>
/// HTTP to a model's server: a failure that soon passes is tried again here. A longer one is handed up at once, so that the story waits in the queue
/// and no worker sleeps.
/// </summary>
internal static class ModelHttp
{
    public const string Name = "copydesk-model";

    private const int Retries = 2;

    /// <summary>How long a server may ask us to wait before the story waits instead.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    public static void AddModelHttp(this IServiceCollection services)
    {
        services.AddHttpClient(Name, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler((handler, _) => handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddResilienceHandler(Name, (pipeline, context) => pipeline.AddRetry(
                Retry(context.ServiceProvider.GetRequiredService<IOptions<ChatEngineOptions>>().Value)));
    }

    private static HttpRetryStrategyOptions Retry(ChatEngineOptions options) => new()
    {
        MaxRetryAttempts = Retries,
        Delay = options.RetryDelay,
        MaxDelay = LongestPause,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldRetryAfterHeader = true,
        ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome switch
        {
            { Exception: HttpRequestException } => true,
            { Result: { } response } => IsPassing((int)response.StatusCode) && !(RetryAfter.Of(response.Headers.RetryAfter?.ToString()) > LongestPause),
            _ => false,
        }),
    };

    private static bool IsPassing(int status) => status is 408 or 429 or 500 or 502 or 503 or 504;
}
