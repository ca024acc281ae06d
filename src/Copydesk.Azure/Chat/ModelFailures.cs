using System.ClientModel;
using Azure.Identity;
using Copydesk.Digesting.Chat;
using Microsoft.Extensions.AI;

namespace Copydesk.Azure.Chat;

/// <summary>Turns what the providers' clients throw into <see cref="ChatEngineException"/>; their own messages may quote the request.</summary>
internal sealed class ModelFailures(IChatClient client) : DelegatingChatClient(client)
{
    private const string Section = ChatEngineOptions.Section;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.GetResponseAsync(messages, options, cancellationToken);
        }
        catch (ClientResultException error)
        {
            throw OfStatus(error.Status, error);
        }
        catch (HttpRequestException error)
        {
            throw OfStatus(error.StatusCode is { } status ? (int)status : 0, error);
        }
        catch (AuthenticationFailedException error)
        {
            throw new ChatEngineException(
                "model-refused-credentials", $"No Azure identity could be had for the model; set {Section}:ApiKey, or give this app an identity.", error);
        }
    }

    /// <param name="status">0 when no answer came.</param>
    private static ChatEngineException OfStatus(int status, Exception error) => status switch
    {
        401 or 403 => new("model-refused-credentials", $"The model's server refuses the credentials (HTTP {status}); check {Section}:ApiKey, or the rights of this app's identity.", error),
        404 => new("model-unavailable", $"The model's server knows no such model (HTTP 404); check {Section}:Endpoint and {Section}:Model.", error),
        429 => new("model-unavailable", "The model's server takes no more requests for now (HTTP 429); try again later.", error),
        0 => new("model-unavailable", $"The model's server can't be reached; check {Section}:Endpoint.", error),
        _ => new("model-unavailable", $"The model's server failed (HTTP {status}); try again later.", error),
    };
}
