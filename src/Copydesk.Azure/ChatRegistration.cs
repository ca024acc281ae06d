using Copydesk.Azure.Chat;
using Copydesk.Digesting;
using Copydesk.Digesting.Budgets;
using Copydesk.Digesting.Chat;
using Copydesk.Settings;
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
            .BindSettings(configuration.GetSection("Copydesk"))
            .Validate(
                options => options.Engine is EngineOptions.Extractive or EngineOptions.Chat,
                $"Copydesk:Engine is no engine that this version knows; set it to {EngineOptions.Extractive} or {EngineOptions.Chat}.")
            .ValidateOnStart();
        string engine = configuration["Copydesk:Engine"] ?? EngineOptions.Extractive;
        if (engine is EngineOptions.Extractive) return services;
        services.Replace(ServiceDescriptor.Singleton<IDigestEngine>(Engine));
        if (engine is not EngineOptions.Chat) return services;

        services.AddOptions<ChatEngineOptions>().BindSettings(configuration.GetSection(ChatEngineOptions.Section), isWhole: true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ChatEngineOptions>, ChatEngineOptionsValidation>();
        services.AddOptions<BudgetOptions>().BindSettings(configuration.GetSection(BudgetOptions.Section), isWhole: true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BudgetOptions>, BudgetOptionsValidation>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISpendStore, ProcessSpendStore>();
        services.AddSingleton<Budget>();
        services.AddModelHttp();
        services.TryAddSingleton(ModelAccess.Create);
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
