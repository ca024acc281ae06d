using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Identity;
using Copydesk.Digesting.Chat;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Copydesk.Azure.Chat;

/// <summary>A chat client for each provider that <see cref="ChatEngineOptionsValidation"/> lets pass.</summary>
internal static class ChatClients
{
    public const string AzureOpenAI = "azure-openai";
    public const string OpenAI = "openai";
    public const string OpenAICompatible = "openai-compatible";

    /// <summary>Some servers want no key, but the client wants one to send.</summary>
    private const string NoKey = "none";

    public static IChatClient Create(ChatEngineOptions options)
    {
        OpenAIClient client = options.Provider == AzureOpenAI ? ForAzure(options) : ForOpenAI(options);
        return new ModelFailures(client.GetChatClient(options.Model).AsIChatClient());
    }

    private static AzureOpenAIClient ForAzure(ChatEngineOptions options)
    {
        AzureOpenAIClientOptions how = OneTry(new AzureOpenAIClientOptions(), options);
        return options.ApiKey is { } key
            ? new AzureOpenAIClient(options.Endpoint, new ApiKeyCredential(key), how)
            : new AzureOpenAIClient(options.Endpoint, new DefaultAzureCredential(), how);
    }

    private static OpenAIClient ForOpenAI(ChatEngineOptions options) => new(
        new ApiKeyCredential(options.ApiKey ?? NoKey),
        OneTry(new OpenAIClientOptions { Endpoint = options.Endpoint }, options));

    /// <summary>One try, ended by the engine's own timeout: the queue retries, where the SDK's waits would block a worker.</summary>
    private static T OneTry<T>(T how, ChatEngineOptions options) where T : ClientPipelineOptions
    {
        how.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        how.NetworkTimeout = options.Timeout;
        return how;
    }
}
