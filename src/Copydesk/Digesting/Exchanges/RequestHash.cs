using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Exchanges;

/// <summary>Lower-case hex SHA-256 of all that a model is sent: its name, its settings, the answer's schema and every message.</summary>
internal static class RequestHash
{
    public static string Of(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content))
        {
            json.WriteStartObject();
            json.WriteString("model", options?.ModelId);
            if (options?.Temperature is { } temperature) json.WriteNumber("temperature", temperature);
            if (options?.MaxOutputTokens is { } tokens) json.WriteNumber("maxOutputTokens", tokens);
            if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema }) json.WriteString("schema", schema.GetRawText());
            json.WriteStartArray("messages");
            foreach (ChatMessage message in messages)
            {
                json.WriteStringValue(message.Role.Value);
                json.WriteStringValue(message.Text);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(content.ToArray()));
    }
}
