using System.Text.Json.Nodes;

namespace Copydesk.Tests.FakeModel;

/// <param name="Path">With its query.</param>
/// <param name="Key">The header <c>api-key</c>, or else <c>Authorization</c>.</param>
internal sealed record FakeModelRequest(string Path, string? Key, JsonNode Body)
{
    public bool IsRepair => MessageOf("user").Contains("\nWrong: ", StringComparison.Ordinal);

    public string MessageOf(string role)
    {
        JsonNode content = Body["messages"]!.AsArray().Single(message => message!["role"]!.GetValue<string>() == role)!["content"]!;
        return content is JsonArray parts
            ? string.Concat(parts.Select(part => part!["text"]!.GetValue<string>()))
            : content.GetValue<string>();
    }
}
