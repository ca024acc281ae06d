using Copydesk.Digesting.Chat;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Chat;

/// <summary>Each failure is one sentence that names the setting and says how to mend it.</summary>
internal sealed class ChatEngineOptionsValidation : IValidateOptions<ChatEngineOptions>
{
    private const string Section = ChatEngineOptions.Section;
    private static readonly string[] Providers = [ChatClients.AzureOpenAI, ChatClients.OpenAI, ChatClients.Ollama, ChatClients.OpenAICompatible];

    public ValidateOptionsResult Validate(string? name, ChatEngineOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(ChatEngineOptions options)
    {
        if (options is { Record: not null, Replay: not null })
            yield return $"{Section}:Record and {Section}:Replay are both set; leave one out.";
        if (options.Replay is { } folder && !Directory.Exists(folder))
            yield return $"{Section}:Replay names the folder {folder}, which does not exist; record there first.";
        if (!Providers.Contains(options.Provider, StringComparer.Ordinal))
            yield return $"{Section}:Provider {(string.IsNullOrEmpty(options.Provider) ? "is missing" : $"is \"{options.Provider}\"")}; set it to {string.Join(", ", Providers[..^1])} or {Providers[^1]}.";
        else if (options.Replay is null && EndpointFailure(options) is { } failure)
            yield return $"{Section}:Endpoint {failure}";
        if (string.IsNullOrWhiteSpace(options.Model))
            yield return $"{Section}:Model is missing; set it to the model's name, or for Azure OpenAI to the name of the deployment.";
        if (options.ApiKey is { } key && string.IsNullOrWhiteSpace(key))
            yield return $"{Section}:ApiKey is empty; set it to the key, or remove it.";
        if (options is { ApiKey: null, Replay: null, Provider: ChatClients.OpenAI })
            yield return $"{Section}:ApiKey is missing; set it to a key of your OpenAI project.";
        if (options.Temperature is < 0 or > 2)
            yield return $"{Section}:Temperature must be from 0 to 2.";
        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromMinutes(10))
            yield return $"{Section}:Timeout must be from 00:00:01 to 00:10:00.";
        if (options.RetryDelay < TimeSpan.Zero || options.RetryDelay > ModelHttp.LongestPause)
            yield return $"{Section}:RetryDelay must be from 00:00:00 to {ModelHttp.LongestPause}.";
        if (options.MaxOutputTokens < 100)
            yield return $"{Section}:MaxOutputTokens must be at least 100, or left out.";
        if (options.PartTokens < 500)
            yield return $"{Section}:PartTokens must be at least 500.";
        if (options.ParallelParts is < 1 or > 32)
            yield return $"{Section}:ParallelParts must be from 1 to 32.";
        if (options.MaxCharacters < 1)
            yield return $"{Section}:MaxCharacters must be at least 1.";
        if (options.UsdPerMillionInputTokens < 0 || options.UsdPerMillionOutputTokens < 0)
            yield return $"{Section}:UsdPerMillionInputTokens and UsdPerMillionOutputTokens must not be negative.";
    }

    private static string Example(string provider) => provider switch
    {
        ChatClients.AzureOpenAI => "https://NAME.openai.azure.com",
        ChatClients.OpenAI => "https://api.openai.com/v1",
        ChatClients.Ollama => "http://localhost:11434",
        _ => "http://localhost:8000/v1",
    };

    private static string? EndpointFailure(ChatEngineOptions options) => options switch
    {
        { Endpoint: null, Provider: ChatClients.OpenAI or ChatClients.Ollama } => null,
        { Endpoint: null } => $"is missing; set it to the server's address, for example {Example(options.Provider)}.",
        { Endpoint.IsAbsoluteUri: false } or { Endpoint.Scheme: not ("http" or "https") } => $"must be a whole address, for example {Example(options.Provider)}.",
        { Endpoint.Scheme: "https" } => null,
        { Endpoint: { Scheme: "http", IsLoopback: true } } or { Endpoint.Scheme: "http", Provider: ChatClients.OpenAICompatible or ChatClients.Ollama } => null,
        _ => "must begin with https://, so that nobody on the way reads the key or the article.",
    };
}
