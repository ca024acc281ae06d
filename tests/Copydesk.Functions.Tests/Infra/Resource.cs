using System.Text.Json;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>A resource as a deployment would ask for it; what only Azure knows stands as an expression in brackets.</summary>
internal sealed record Resource(JsonElement Json)
{
    public string Type => Json.GetProperty("type").GetString()!;

    public string Name => Json.GetProperty("name").GetString()!;

    /// <summary>The last part of the name.</summary>
    public string ShortName => Name[(Name.LastIndexOf('/') + 1)..];

    public string Id => Json.GetProperty("id").GetString()!;

    public JsonElement Properties => Json.GetProperty("properties");

    /// <param name="path">Names with dots between them, below <c>properties</c>.</param>
    public JsonElement At(string path) => path.Split('.').Aggregate(Properties, (json, name) => json.GetProperty(name));

    public string? Text(string path) => At(path).GetString();

    public bool IsTrue(string path) => At(path).GetBoolean();
}
