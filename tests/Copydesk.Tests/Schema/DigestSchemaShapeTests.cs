using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace Copydesk.Tests.Schema;

/// <summary>The schema and the records are written by hand on both sides; these tests hold them equal.</summary>
public sealed class DigestSchemaShapeTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(DigestSchema.Bytes())!;

    [Fact]
    public void Every_property_of_the_records_is_in_the_schema_and_no_other()
    {
        foreach ((JsonTypeInfo type, JsonObject schema) in Objects())
            Assert.Equal(Names(Written(type)), Names(schema["properties"]!.AsObject()));
    }

    [Fact]
    public void What_is_always_written_is_required_and_nothing_else()
    {
        foreach ((JsonTypeInfo type, JsonObject schema) in Objects())
        {
            var required = schema["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [];
            Assert.Equal(Names(Written(type).Where(IsAlwaysWritten)), required.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_enum_member_is_in_the_schema_and_no_other()
    {
        foreach ((JsonTypeInfo type, JsonObject schema) in Objects())
        {
            foreach (JsonPropertyInfo property in Written(type).Where(property => property.PropertyType.IsEnum))
            {
                var words = Resolved(schema["properties"]![property.Name]!)["enum"]!.AsArray().Select(word => word!.GetValue<string>());
                Assert.Equal(
                    Enum.GetNames(property.PropertyType).Select(JsonNamingPolicy.CamelCase.ConvertName).Order(StringComparer.Ordinal),
                    words.Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_property_is_described_and_every_object_closed()
    {
        foreach ((_, JsonObject schema) in Objects())
        {
            Assert.False(schema["additionalProperties"]!.GetValue<bool>());
            foreach ((string name, JsonNode? property) in schema["properties"]!.AsObject())
                Assert.True(property!["description"]?.GetValue<string>().Length > 0, $"{name} has no description");
        }
    }

    private static IEnumerable<(JsonTypeInfo Type, JsonObject Schema)> Objects() => Objects(CopydeskJson.Default.ProvenDigest, Schema);

    private static IEnumerable<(JsonTypeInfo, JsonObject)> Objects(JsonTypeInfo type, JsonNode schema)
    {
        JsonObject resolved = Resolved(schema);
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            return Objects(CopydeskJson.Default.GetTypeInfo(type.ElementType!)!, resolved["items"]!);
        if (type.Kind != JsonTypeInfoKind.Object) return [];
        return Written(type)
            .SelectMany(property => Objects(CopydeskJson.Default.GetTypeInfo(property.PropertyType)!, resolved["properties"]![property.Name]!))
            .Prepend((type, resolved));
    }

    private static JsonObject Resolved(JsonNode schema) =>
        schema["$ref"]?.GetValue<string>() is { } reference
            ? Schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject()
            : schema.AsObject();

    private static IEnumerable<JsonPropertyInfo> Written(JsonTypeInfo type) => type.Properties.Where(property => property.Get is not null);

    private static bool IsAlwaysWritten(JsonPropertyInfo property)
    {
        var member = (PropertyInfo)property.AttributeProvider!;
        if (member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Never) return true;
        return new NullabilityInfoContext().Create(member).ReadState != NullabilityState.Nullable;
    }

    private static IEnumerable<string> Names(IEnumerable<JsonPropertyInfo> properties) =>
        properties.Select(property => property.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(JsonObject properties) =>
        properties.Select(property => property.Key).Order(StringComparer.Ordinal);
}
