using Copydesk.Http.Access;
using Copydesk.Http.Bodies;
using Copydesk.Http.Endpoints;
using Copydesk.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Copydesk.Http;

/// <summary>Registers what answers HTTP; the core and its stores are registered by the shell.</summary>
public static class HttpRegistration
{
    public static IServiceCollection AddCopydeskHttp(this IServiceCollection services)
    {
        services.AddOptions<HttpOptions>().BindSettings(HttpOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<KestrelServerOptions>, ServerLimits>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BodyType>();
        services.TryAddSingleton<SubmissionBody>();
        services.TryAddSingleton<StoryLookup>();
        services.TryAddSingleton<StoryWait>();
        services.TryAddSingleton<RevisionAnswer>();
        services.TryAddSingleton<OncePerKey>();
        services.TryAddSingleton<SummaryTurns>();
        services.AddAccess();
        services.TryAddSingleton(p => new CopydeskApi(p, p.GetRequiredService<AccessGate>(), p.GetRequiredService<ILogger<CopydeskApi>>()));
        foreach (ApiEndpoint endpoint in EndpointTable.All) services.TryAddSingleton(endpoint.Handler);
        return services;
    }
}
