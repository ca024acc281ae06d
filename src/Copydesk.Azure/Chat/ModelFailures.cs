using System.ClientModel;
using System.Text.Json;
using Azure.Identity;
using Copydesk.Digesting.Chat;
using Microsoft.Extensions.AI;
using OllamaSharp.Models.Exceptions;

namespace Copydesk.Azure.Chat;

/// <summary>
/// Turns what the providers' clients throw into <see cref="ChatEngineException"/>, for their own messages may quote the request; and dates answers
/// by our clock.
/// </summary>
internal sealed class ModelFailures(TimeProvider clock, IChatClient client) : DelegatingChatClient(client)
{
    private const string Section = ChatEngineOptions.Section;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            ChatResponse response = await base.GetResponseAsync(messages, ChatSubject.Off(options), cancellationToken);
            response.CreatedAt = clock.GetUtcNow();
            return response;
        }
        catch (ClientResultException error) when (error.Status == 400 && IsFilter(error))
        {
            throw new ChatEngineException("model-article-filtered", ModelFailureKind.Refused, "The provider's content filter holds this article back from the model.", new WordlessException(error));
        }
        catch (ClientResultException error)
        {
            throw OfStatus(error.Status, new WordlessException(error), HeaderOf(error));
        }
        catch (HttpRequestException error)
        {
            throw OfStatus(error.StatusCode is { } status ? (int)status : 0, error);
        }
        catch (IOException error)
        {
            throw OfStatus(0, error);
        }
        catch (OllamaException error)
        {
            throw OfStatus(0, new WordlessException(error));
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            throw new ChatEngineException("model-answer-unusable", ModelFailureKind.Unusable, "What the model's server sent is no answer of its own protocol.", new WordlessException(error));
        }
        catch (AuthenticationFailedException error)
        {
            throw new ChatEngineException(
                "model-refused-credentials", ModelFailureKind.Away, $"No Azure identity could be had for the model; set {Section}:ApiKey, or give this app an identity.", error);
        }
    }

    private static TimeSpan? HeaderOf(ClientResultException error) =>
        error.GetRawResponse()?.Headers.TryGetValue("Retry-After", out string? header) == true ? RetryAfter.Of(header) : null;

    private static bool IsFilter(ClientResultException error) =>
        error.GetRawResponse()?.Content.ToString().Contains("content_filter", StringComparison.Ordinal) == true;

    /// <param name="status">0 when no answer came, or not all of it.</param>
    private static ChatEngineException OfStatus(int status, Exception error, TimeSpan? retryAfter = null) => status switch
    {
        401 or 403 => new("model-refused-credentials", ModelFailureKind.Away, $"The model's server refuses the credentials (HTTP {status}); check {Section}:ApiKey, or the rights of this app's identity.", error),
        404 => new("model-unknown", ModelFailureKind.Away, $"The model's server knows no such model (HTTP 404); check {Section}:Endpoint and {Section}:Model.", error),
        429 => new("model-busy", ModelFailureKind.Away, "The model's server takes no more requests for now (HTTP 429).", error) { RetryAfter = retryAfter },
        0 => new("model-unavailable", ModelFailureKind.Away, $"The model's server can't be reached, or hung up; check {Section}:Endpoint.", error),
        >= 500 or 408 => new("model-unavailable", ModelFailureKind.Away, $"The model's server failed (HTTP {status}).", error) { RetryAfter = retryAfter },
        _ => new("model-refused-request", ModelFailureKind.Unusable, $"The model's server does not take this request (HTTP {status}); check {Section}:Model, {Section}:Temperature and {Section}:PartTokens.", error),
    };
}
