using Copydesk.Azure;
using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Azure.Chat;

public sealed class ChatSettingsTests
{
    private static readonly Dictionary<string, string?> Right = new(StringComparer.Ordinal)
    {
        ["Copydesk:Engine"] = "chat",
        ["Copydesk:Chat:Provider"] = "azure-openai",
        ["Copydesk:Chat:Endpoint"] = "https://desk.openai.azure.com",
        ["Copydesk:Chat:Model"] = "desk-model",
    };

    [Fact]
    public void Without_settings_the_engine_stays_as_it_is()
    {
        using ServiceProvider services = With([]);

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.IsType<ExtractiveEngine>(services.GetRequiredService<IDigestEngine>());
    }

    [Fact]
    public void An_identity_of_azure_stands_in_for_a_key()
    {
        using ServiceProvider services = With(Right);

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.IsType<ChatEngine>(services.GetRequiredService<IDigestEngine>());
    }

    [Theory]
    [InlineData("Copydesk:Engine", "gpt", "Copydesk:Engine is no engine that this version knows; set it to extractive or chat.")]
    [InlineData("Copydesk:Chat:Provider", null, "Copydesk:Chat:Provider is missing; set it to azure-openai, openai, ollama or openai-compatible.")]
    [InlineData("Copydesk:Chat:Provider", "claude", "Copydesk:Chat:Provider is \"claude\"; set it to azure-openai, openai, ollama or openai-compatible.")]
    [InlineData("Copydesk:Chat:Endpoint", null, "Copydesk:Chat:Endpoint is missing; set it to the server's address, for example https://NAME.openai.azure.com.")]
    [InlineData("Copydesk:Chat:Endpoint", "desk.openai.azure.com", "Copydesk:Chat:Endpoint must be a whole address, for example https://NAME.openai.azure.com.")]
    [InlineData("Copydesk:Chat:Endpoint", "http://desk.openai.azure.com", "Copydesk:Chat:Endpoint must begin with https://, so that nobody on the way reads the key or the article.")]
    [InlineData("Copydesk:Chat:Endpoint", "ftp://localhost", "Copydesk:Chat:Endpoint must be a whole address, for example https://NAME.openai.azure.com.")]
    [InlineData("Copydesk:Chat:Model", " ", "Copydesk:Chat:Model is missing; set it to the model's name, or for Azure OpenAI to the name of the deployment.")]
    [InlineData("Copydesk:Chat:ApiKey", "", "Copydesk:Chat:ApiKey is empty; set it to the key, or remove it.")]
    [InlineData("Copydesk:Chat:Temperature", "3", "Copydesk:Chat:Temperature must be from 0 to 2.")]
    [InlineData("Copydesk:Chat:Temperature", "hot", "Copydesk:Chat:Temperature is \"hot\"; set it to a number such as 0.5.")]
    [InlineData("Copydesk:Chat:WithoutModel", "Fallback", "Copydesk:Chat:WithoutModel is \"Fallback\"; this version knows Wait, Extractive.")]
    [InlineData("Copydesk:Chat:WithoutModel", "7", "Copydesk:Chat:WithoutModel is \"7\"; this version knows Wait, Extractive.")]
    [InlineData("Copydesk:Chat:Timeout", "soon", "Copydesk:Chat:Timeout is \"soon\"; set it to a length of time such as 00:01:40 (hours, minutes, seconds).")]
    [InlineData("Copydesk:Chat:Cache", "maybe", "Copydesk:Chat:Cache is \"maybe\"; set it to true or false.")]
    [InlineData("Copydesk:Chat:PartTokens", "16k", "Copydesk:Chat:PartTokens is \"16k\"; set it to a whole number without separators.")]
    [InlineData("Copydesk:Chat:Modle", "gpt", "Copydesk:Chat:Modle is no setting; if you mean Copydesk:Chat:Model, call it so.")]
    [InlineData("Copydesk:Budget:TokensPerDay", "lots", "Copydesk:Budget:TokensPerDay is \"lots\"; set it to a whole number without separators.")]
    [InlineData("Copydesk:Budget:Currency", "EUR", "Copydesk:Budget:Currency is no setting; in Copydesk:Budget there are TokensPerDay, UsdPerDay, TokensPerArticle, UsdPerArticle, TokensPerCaller, UsdPerCaller.")]
    [InlineData("Copydesk:Budget:UsdPerDay", "-1", "Copydesk:Budget:UsdPerDay, UsdPerArticle and UsdPerCaller must not be negative.")]
    [InlineData("Copydesk:Chat:Timeout", "00:00:00", "Copydesk:Chat:Timeout must be from 00:00:01 to 00:10:00.")]
    [InlineData("Copydesk:Chat:MaxCharacters", "0", "Copydesk:Chat:MaxCharacters must be at least 1.")]
    [InlineData("Copydesk:Chat:UsdPerMillionInputTokens", "-1", "Copydesk:Chat:UsdPerMillionInputTokens and UsdPerMillionOutputTokens must not be negative.")]
    public void A_wrong_setting_fails_at_start_with_its_name_and_its_mend(string setting, string? value, string sentence)
    {
        using ServiceProvider services = With(new Dictionary<string, string?>(Right, StringComparer.Ordinal)
        {
            ["Copydesk:Chat:UsdPerMillionOutputTokens"] = "1",
            [setting] = value,
        });

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(sentence, failure.Message);
    }

    [Fact]
    public void An_unknown_engine_is_told_also_where_nothing_validates_at_start()
    {
        using ServiceProvider services = With(new() { ["Copydesk:Engine"] = "gpt" });

        var failure = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IDigestEngine>);

        Assert.Equal("Copydesk:Engine is no engine that this version knows; set it to extractive or chat.", failure.Message);
    }

    [Theory]
    [InlineData("azure-openai", "Endpoint", null, "Copydesk:Chat:Endpoint is missing; set it to the server's address, for example https://NAME.openai.azure.com.")]
    [InlineData("azure-openai", "Endpoint", "http://desk.openai.azure.com", "Copydesk:Chat:Endpoint must begin with https://, so that nobody on the way reads the key or the article.")]
    [InlineData("azure-openai", "Model", null, "Copydesk:Chat:Model is missing; set it to the model's name, or for Azure OpenAI to the name of the deployment.")]
    [InlineData("azure-openai", "ApiKey", " ", "Copydesk:Chat:ApiKey is empty; set it to the key, or remove it.")]
    [InlineData("openai", "Endpoint", "api.openai.com", "Copydesk:Chat:Endpoint must be a whole address, for example https://api.openai.com/v1.")]
    [InlineData("openai", "Model", "", "Copydesk:Chat:Model is missing; set it to the model's name, or for Azure OpenAI to the name of the deployment.")]
    [InlineData("openai", "ApiKey", null, "Copydesk:Chat:ApiKey is missing; set it to a key of your OpenAI project.")]
    [InlineData("ollama", "Endpoint", "localhost:11434", "Copydesk:Chat:Endpoint must be a whole address, for example http://localhost:11434.")]
    [InlineData("ollama", "Model", null, "Copydesk:Chat:Model is missing; set it to the model's name, or for Azure OpenAI to the name of the deployment.")]
    [InlineData("ollama", "ApiKey", "", "Copydesk:Chat:ApiKey is empty; set it to the key, or remove it.")]
    [InlineData("openai-compatible", "Endpoint", null, "Copydesk:Chat:Endpoint is missing; set it to the server's address, for example http://localhost:8000/v1.")]
    [InlineData("openai-compatible", "Endpoint", "file:///models", "Copydesk:Chat:Endpoint must be a whole address, for example http://localhost:8000/v1.")]
    [InlineData("openai-compatible", "Model", " ", "Copydesk:Chat:Model is missing; set it to the model's name, or for Azure OpenAI to the name of the deployment.")]
    [InlineData("openai-compatible", "ApiKey", "", "Copydesk:Chat:ApiKey is empty; set it to the key, or remove it.")]
    public void Each_providers_settings_are_asked_for_by_name(string provider, string setting, string? value, string sentence)
    {
        using ServiceProvider services = With(new(StringComparer.Ordinal)
        {
            ["Copydesk:Engine"] = "chat",
            ["Copydesk:Chat:Provider"] = provider,
            ["Copydesk:Chat:Endpoint"] = provider is "openai" or "ollama" ? null : "https://desk.example/v1",
            ["Copydesk:Chat:Model"] = "desk-model",
            ["Copydesk:Chat:ApiKey"] = "key-1",
            [$"Copydesk:Chat:{setting}"] = value,
        });

        Assert.Equal(sentence, Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message);
    }

    [Fact]
    public void An_unknown_provider_is_not_asked_for_what_only_some_providers_need()
    {
        using ServiceProvider services = With(new(StringComparer.Ordinal) { ["Copydesk:Engine"] = "chat", ["Copydesk:Chat:Provider"] = "OpenAI", ["Copydesk:Chat:Model"] = "m" });

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal("Copydesk:Chat:Provider is \"OpenAI\"; set it to azure-openai, openai, ollama or openai-compatible.", failure.Message);
    }

    [Fact]
    public void OpenAI_needs_a_key_and_no_endpoint()
    {
        var settings = new Dictionary<string, string?>(Right, StringComparer.Ordinal)
        {
            ["Copydesk:Chat:Provider"] = "openai",
            ["Copydesk:Chat:Endpoint"] = null,
        };
        using ServiceProvider services = With(settings);

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal("Copydesk:Chat:ApiKey is missing; set it to a key of your OpenAI project.", failure.Message);
    }

    private static ServiceProvider With(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IDigestEngine, ExtractiveEngine>()
        .AddCopydeskChat(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .BuildServiceProvider();
}
