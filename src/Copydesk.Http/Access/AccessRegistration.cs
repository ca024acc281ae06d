using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Access;

/// <summary>Registers what decides who may call.</summary>
internal static class AccessRegistration
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessOptions>().BindConfiguration(AccessOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AccessOptions>, AccessOptionsValidation>());
        services.TryAddSingleton<CallerReader>();
        services.TryAddSingleton<CallerRates>();
        services.TryAddSingleton<AccessGate>();
        services.TryAddSingleton<CallingPages>();
        return services;
    }
}
