using System.Text;
using System.Text.Json.Nodes;
using Copydesk.Http.Docs;
using Copydesk.Tests.Schema;
using Xunit;

namespace Copydesk.Tests.Http.Docs;

/// <summary>Validates bodies with ajv against the schemas of the OpenAPI document.</summary>
internal static class ApiSchemas
{
    private const string Components = "#/components/schemas/";

    /// <param name="bodies">Each with the name of its schema.</param>
    public static Task AssertValidAsync(IEnumerable<(string Schema, JsonNode Body)> bodies) =>
        AssertValidAsync(bodies.Select(b => ((JsonNode)new JsonObject { ["$ref"] = Components + b.Schema }, b.Body)));

    /// <param name="values">Each with its schema, which may refer to the document's.</param>
    public static async Task AssertValidAsync(IEnumerable<(JsonNode Schema, JsonNode Value)> values)
    {
        (JsonNode Schema, JsonNode Value)[] all = [.. values];
        byte[][] documents = [.. all.Select((v, n) => Encoding.UTF8.GetBytes(new JsonObject { [Name(n)] = v.Value.DeepClone() }.ToJsonString()))];

        IReadOnlyList<DigestSchemaFailure> failures = await DigestSchema.ValidateAsync(Encoding.UTF8.GetBytes(Whole(all.Select(v => v.Schema)).ToJsonString()), documents);

        Assert.NotEmpty(all);
        Assert.True(failures.Count == 0, string.Join("\n", failures.Select(f => $"{all[f.Line - 1].Schema.ToJsonString()}: {string.Join("; ", f.Errors)}\n  {all[f.Line - 1].Value.ToJsonString()}")));
    }

    private static string Name(int position) => $"value{position}";

    /// <summary>A schema for objects with one member; the member's name tells by its number which schema is meant.</summary>
    private static JsonObject Whole(IEnumerable<JsonNode> schemas)
    {
        var members = new JsonObject(schemas.Select((schema, n) => KeyValuePair.Create(Name(n), (JsonNode?)schema.DeepClone())));
        var whole = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = members,
            ["$defs"] = OpenApiDocument.Root["components"]!["schemas"]!.DeepClone(),
        };
        return JsonNode.Parse(whole.ToJsonString().Replace(Components, "#/$defs/", StringComparison.Ordinal))!.AsObject();
    }
}
