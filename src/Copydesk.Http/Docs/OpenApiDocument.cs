using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copydesk.Proving;

namespace Copydesk.Http.Docs;

/// <summary>
/// The OpenAPI 3.1 document: what this project's file says of the calls, with the digest's own schema set into it, so that a
/// generator of clients needs no second file. Embedded, since a Functions worker knows nothing of its endpoints.
/// </summary>
internal static class OpenApiDocument
{
    private const string DigestName = "Digest";
    private const string DigestDefinition = "#/$defs/";
    private const string Component = "#/components/schemas/";

    public static JsonObject Root { get; } = Build();

    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Root.ToJsonString(new JsonSerializerOptions { Encoder = CopydeskJson.Encoder, WriteIndented = true }));

    private static JsonObject Build()
    {
        JsonObject root = Read(typeof(OpenApiDocument), "openapi.json");
        JsonObject schemas = root["components"]!["schemas"]!.AsObject();
        JsonObject digest = Rewritten(Read(typeof(ProvenDigest), "digest.schema.json"));
        foreach ((string name, JsonNode? definition) in digest["$defs"]!.AsObject()) schemas.Add(Renamed(name), definition!.DeepClone());
        foreach (string keyword in (string[])["$schema", "$id", "$defs"]) digest.Remove(keyword);
        schemas.Add(DigestName, digest);
        return root;
    }

    /// <summary>The same schema with its references led to where its definitions will lie.</summary>
    private static JsonObject Rewritten(JsonNode schema)
    {
        foreach (JsonValue reference in References(schema).ToList())
            reference.ReplaceWith(Component + Renamed(reference.GetValue<string>()[DigestDefinition.Length..]));
        return schema.AsObject();
    }

    private static IEnumerable<JsonValue> References(JsonNode? node) => node switch
    {
        JsonObject branch => branch.SelectMany(member => member is { Key: "$ref", Value: JsonValue reference } ? [reference] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    /// <summary>Beside other schemas a definition's name says whose it is.</summary>
    private static string Renamed(string definition) => DigestName + char.ToUpperInvariant(definition[0]) + definition[1..];

    private static JsonObject Read(Type owner, string name)
    {
        using Stream file = owner.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not embedded in {owner.Assembly.GetName().Name}.");
        return JsonNode.Parse(file)!.AsObject();
    }
}
