using Copydesk.Azure.Chat;
using Copydesk.Digesting;
using Copydesk.Digesting.Budgets;
using Copydesk.Digesting.Chat;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure;

/// <summary>Puts a language model behind the digest when <c>Copydesk:Engine</c> is <c>chat</c>; else changes nothing.</summary>
public static class ChatRegistration
{
    public static IServiceCollection AddCopydeskChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EngineOptions>()
            .Bind(configuration.GetSection("Copydesk"))
            .Validate(
                options => options.Engine is EngineOptions.Extractive or EngineOptions.Chat,
                $"Copydesk:Engine must be {EngineOptions.Extractive} or {EngineOptions.Chat}.")
            .ValidateOnStart();
        if (configuration["Copydesk:Engine"] is null or EngineOptions.Extractive) return services;

        services.AddOptions<ChatEngineOptions>().Bind(configuration.GetSection(ChatEngineOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ChatEngineOptions>, ChatEngineOptionsValidation>();
        services.AddOptions<BudgetOptions>().Bind(configuration.GetSection(BudgetOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BudgetOptions>, BudgetOptionsValidation>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISpendStore, ProcessSpendStore>();
        services.AddSingleton<Budget>();
        services.AddModelHttp();
        services.TryAddSingleton(ModelAccess.Create);
        services.Replace(ServiceDescriptor.Singleton<IDigestEngine>(Engine));
        return services;
    }

    /// <summary>A shell that is no host has no start at which settings are validated, so a wrong engine is told here.</summary>
    private static IDigestEngine Engine(IServiceProvider provider)
    {
        _ = provider.GetRequiredService<IOptions<EngineOptions>>().Value;
        var chat = ActivatorUtilities.CreateInstance<ChatEngine>(provider);
        return provider.GetRequiredService<IOptions<ChatEngineOptions>>().Value.WithoutModel is WithoutModel.Extractive
            ? ActivatorUtilities.CreateInstance<StandInEngine>(provider, chat)
            : chat;
    }
}
