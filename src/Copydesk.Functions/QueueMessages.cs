using System.Text;
using System.Text.Json;
using Copydesk.Storing;

namespace Copydesk.Functions;

/// <summary>Reads the messages of our queue and of the host's.</summary>
internal static class QueueMessages
{
    /// <exception cref="JsonException">No request; the host puts the message aside after its tries.</exception>
    public static DigestRequest Request(string message) =>
        CopydeskJson.Read<DigestRequest>(Encoding.UTF8.GetBytes(message)) is { StoryId: not null, Source: { Container: not null, Name: not null } } request
            ? request
            : throw new JsonException("The message of a request names no story or no source.");

    /// <summary>The host writes this queue by its own settings, not by ours: the JSON comes plain or in Base64.</summary>
    /// <exception cref="JsonException">Names no blob.</exception>
    public static SourceReference PoisonedUpload(string message)
    {
        byte[] json = message.StartsWith('{') ? Encoding.UTF8.GetBytes(message) : Convert.FromBase64String(message);
        using JsonDocument document = JsonDocument.Parse(json);
        return new SourceReference(Text(document, "ContainerName"), Text(document, "BlobName"));
    }

    private static string Text(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out JsonElement value) && value.GetString() is { Length: > 0 } text
            ? text
            : throw new JsonException($"The message of a poisoned upload has no {name}.");
}
