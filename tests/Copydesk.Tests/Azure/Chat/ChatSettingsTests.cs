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
    [InlineData("Copydesk:Engine", "gpt", "Copydesk:Engine must be extractive or chat.")]
    [InlineData("Copydesk:Chat:Provider", null, "Copydesk:Chat:Provider is \"\"; this version knows azure-openai, openai, ollama, openai-compatible.")]
    [InlineData("Copydesk:Chat:Provider", "claude", "Copydesk:Chat:Provider is \"claude\"; this version knows azure-openai, openai, ollama, openai-compatible.")]
    [InlineData("Copydesk:Chat:Endpoint", null, "Copydesk:Chat:Endpoint is missing; set it to the server's address, for example https://NAME.openai.azure.com.")]
    [InlineData("Copydesk:Chat:Endpoint", "desk.openai.azure.com", "Copydesk:Chat:Endpoint must be a whole address that begins with https://.")]
    [InlineData("Copydesk:Chat:Endpoint", "http://desk.openai.azure.com", "Copydesk:Chat:Endpoint must begin with https://, so that nobody on the way reads the key or the article.")]
    [InlineData("Copydesk:Chat:Endpoint", "ftp://localhost", "Copydesk:Chat:Endpoint must begin with https://, so that nobody on the way reads the key or the article.")]
    [InlineData("Copydesk:Chat:Model", " ", "Copydesk:Chat:Model is missing; set it to the model's name, or for Azure OpenAI to the name of the deployment.")]
    [InlineData("Copydesk:Chat:ApiKey", "", "Copydesk:Chat:ApiKey is empty; set it to the key, or remove it.")]
    [InlineData("Copydesk:Chat:Temperature", "3", "Copydesk:Chat:Temperature must be from 0 to 2.")]
    [InlineData("Copydesk:Chat:Timeout", "00:00:00", "Copydesk:Chat:Timeout must be from 00:00:01 to 00:10:00.")]
    [InlineData("Copydesk:Chat:MaxCharacters", "0", "Copydesk:Chat:MaxCharacters must be at least 1.")]
    [InlineData("Copydesk:Chat:UsdPerMillionInputTokens", "-1", "Copydesk:Chat:UsdPerMillionInputTokens and UsdPerMillionOutputTokens must not be negative.")]
    public void A_wrong_setting_fails_at_start_with_its_name_and_its_mend(string setting, string? value, string sentence)
    {
        using ServiceProvider services = With(new Dictionary<string, string?>(Right, StringComparer.Ordinal) { [setting] = value });

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(sentence, failure.Message);
    }

    [Fact]
    public void An_unknown_engine_is_told_also_where_nothing_validates_at_start()
    {
        using ServiceProvider services = With(new() { ["Copydesk:Engine"] = "gpt" });

        var failure = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IDigestEngine>);

        Assert.Equal("Copydesk:Engine must be extractive or chat.", failure.Message);
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
