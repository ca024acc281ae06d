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
    public static async Task AssertValidAsync(IEnumerable<(string Schema, JsonNode Body)> bodies)
    {
        (string Schema, JsonNode Body)[] all = [.. bodies];
        byte[][] documents = [.. all.Select(b => Encoding.UTF8.GetBytes(new JsonObject { [b.Schema] = b.Body.DeepClone() }.ToJsonString()))];

        IReadOnlyList<DigestSchemaFailure> failures = await DigestSchema.ValidateAsync(Encoding.UTF8.GetBytes(Whole().ToJsonString()), documents);

        Assert.NotEmpty(all);
        Assert.True(failures.Count == 0, string.Join("\n", failures.Select(f => $"{all[f.Line - 1].Schema}: {string.Join("; ", f.Errors)}\n  {all[f.Line - 1].Body.ToJsonString()}")));
    }

    /// <summary>A schema for objects with one member, which is named as its schema is.</summary>
    private static JsonObject Whole()
    {
        JsonObject definitions = OpenApiDocument.Root["components"]!["schemas"]!.DeepClone().AsObject();
        string moved = definitions.ToJsonString().Replace(Components, "#/$defs/", StringComparison.Ordinal);
        var members = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)new JsonObject { ["$ref"] = $"#/$defs/{d.Key}" })));
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = members, ["$defs"] = JsonNode.Parse(moved) };
    }
}
