using Copydesk.Azure;
using Copydesk.Digesting;
using Copydesk.Digesting.Budgets;
using Copydesk.Digesting.Chat;
using Copydesk.Publishing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>The app's settings are read by the code under the names and in the form in which they are set.</summary>
public sealed class SettingsTests
{
    private static readonly string[] ReadByHostAndSdks =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "AZURE_CLIENT_ID",
        "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential",
        "BacklogSchedule", "CopydeskStorage__accountName", "CopydeskStorage__clientId", "CopydeskStorage__credential",
        "ForgetAnswersSchedule", "SweepSchedule",
    ];

    [SkippableTheory, InlineData(false), InlineData(true)]
    public async Task Each_setting_of_ours_is_a_property_of_the_options_that_its_section_fills(bool full)
    {
        Dictionary<string, string> settings = FunctionAppTests.Settings(await (full ? Deployment.FullAsync() : Deployment.PlainAsync()));
        IConfiguration configuration = Configuration(settings);

        Assert.Equal(
            ReadByHostAndSdks,
            settings.Keys.Where(name => !name.StartsWith("Copydesk__", StringComparison.Ordinal) && !name.StartsWith("Site__", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(full ? ["Budget", "Chat", "Engine"] : ["Engine"], configuration.GetSection("Copydesk").GetChildren().Select(s => s.Key).Order(StringComparer.Ordinal));
        Bind<ChatEngineOptions>(configuration, ChatEngineOptions.Section);
        Bind<BudgetOptions>(configuration, BudgetOptions.Section);
        Bind<SiteOptions>(configuration, "Site");
    }

    [SkippableFact]
    public async Task The_app_starts_with_the_settings_of_a_deployment_with_a_model()
    {
        IConfiguration configuration = Configuration(FunctionAppTests.Settings(await Deployment.FullAsync()));
        using ServiceProvider provider = new ServiceCollection()
            .AddCopydesk(configuration).AddCopydeskSite().AddCopydeskChat(configuration)
            .AddSingleton(configuration).BuildServiceProvider();

        ChatEngineOptions chat = provider.GetRequiredService<IOptions<ChatEngineOptions>>().Value;
        Assert.Equal("chat", provider.GetRequiredService<IOptions<EngineOptions>>().Value.Engine);
        Assert.Equal(("azure-openai", "gpt-4.1-mini", 0.40m, 1.60m), (chat.Provider, chat.Model, chat.UsdPerMillionInputTokens, chat.UsdPerMillionOutputTokens));
        Assert.Equal(5m, provider.GetRequiredService<IOptions<BudgetOptions>>().Value.UsdPerDay);
        Assert.Equal(SiteText.Evidence, provider.GetRequiredService<IOptions<SiteOptions>>().Value.Text);
    }

    [SkippableFact]
    public async Task Without_a_model_the_default_engine_digests()
    {
        Dictionary<string, string> settings = FunctionAppTests.Settings(await Deployment.PlainAsync());

        Assert.Equal("extractive", settings["Copydesk__Engine"]);
        Assert.DoesNotContain(settings.Keys, name => name.StartsWith("Copydesk__Chat__", StringComparison.Ordinal));
    }

    private static void Bind<T>(IConfiguration configuration, string section) where T : class, new() =>
        configuration.GetSection(section).Bind(new T(), how => how.ErrorOnUnknownConfiguration = true);

    /// <summary>An expression whose value only Azure knows is an address in each of our own settings.</summary>
    private static IConfiguration Configuration(Dictionary<string, string> settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(
            s.Key.Replace("__", ":", StringComparison.Ordinal), (string?)(s.Value.StartsWith('[') ? "https://known-to-azure.example/" : s.Value))))
        .Build();
}
