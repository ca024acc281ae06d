using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Copydesk.Digesting.Chat;

/// <summary>Reads a model's answer strictly: nothing missing, nothing null, nothing unknown, nothing twice.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = 8,
    Converters = [typeof(CamelCaseEnumConverter<FactKind>)])]
[JsonSerializable(typeof(ChatAnswer))]
[JsonSerializable(typeof(RepairAnswer))]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class ChatJsonContext : JsonSerializerContext;
