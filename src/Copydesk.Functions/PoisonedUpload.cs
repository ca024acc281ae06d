using System.Text;
using System.Text.Json;
using Copydesk.Storing;

namespace Copydesk.Functions;

/// <summary>The host's message about an upload that it gave up.</summary>
internal static class PoisonedUpload
{
    /// <summary>The host writes its queue by its own settings, not by ours: the JSON comes plain or in Base64.</summary>
    /// <returns>Null when the message names no blob.</returns>
    public static SourceReference? Read(string message)
    {
        try
        {
            byte[] json = message.StartsWith('{') ? Encoding.UTF8.GetBytes(message) : Convert.FromBase64String(message);
            using JsonDocument document = JsonDocument.Parse(json);
            return Text(document.RootElement, "ContainerName") is { } container && Text(document.RootElement, "BlobName") is { } name
                ? new SourceReference(container, name)
                : null;
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
