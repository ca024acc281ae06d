using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Identity;
using Copydesk.Digesting.Chat;
using Microsoft.Extensions.AI;
using OllamaSharp;
using OpenAI;

namespace Copydesk.Azure.Chat;

/// <summary>A chat client for each provider that <see cref="ChatEngineOptionsValidation"/> lets pass.</summary>
internal static class ChatClients
{
    public const string AzureOpenAI = "azure-openai";
    public const string OpenAI = "openai";
    public const string Ollama = "ollama";
    public const string OpenAICompatible = "openai-compatible";

    /// <summary>Some servers want no key, but the client wants one to send.</summary>
    private const string NoKey = "none";

    /// <param name="http">Tries again where that helps (see <see cref="ModelHttp"/>), so the clients themselves never do.</param>
    public static IChatClient Create(ChatEngineOptions options, HttpClient http, TimeProvider clock) => new ModelFailures(clock, options.Provider switch
    {
        AzureOpenAI => ForAzure(options, http).GetChatClient(options.Model).AsIChatClient(),
        Ollama => ForOllama(options, http),
        _ => ForOpenAI(options, http).GetChatClient(options.Model).AsIChatClient(),
    });

    private static AzureOpenAIClient ForAzure(ChatEngineOptions options, HttpClient http)
    {
        AzureOpenAIClientOptions how = OneTry(new AzureOpenAIClientOptions(), options, http);
        return options.ApiKey is { } key
            ? new AzureOpenAIClient(options.Endpoint, new ApiKeyCredential(key), how)
            : new AzureOpenAIClient(options.Endpoint, new DefaultAzureCredential(), how);
    }

    private static OpenAIClient ForOpenAI(ChatEngineOptions options, HttpClient http) => new(
        new ApiKeyCredential(options.ApiKey ?? NoKey),
        OneTry(new OpenAIClientOptions { Endpoint = options.Endpoint }, options, http));

    private static OllamaApiClient ForOllama(ChatEngineOptions options, HttpClient http)
    {
        http.BaseAddress = options.Endpoint ?? new Uri("http://localhost:11434");
        if (options.ApiKey is { } key) http.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return new OllamaApiClient(http, options.Model);
    }

    private static T OneTry<T>(T how, ChatEngineOptions options, HttpClient http) where T : ClientPipelineOptions
    {
        how.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        how.NetworkTimeout = options.Timeout;
        how.Transport = new HttpClientPipelineTransport(http);
        return how;
    }
}
