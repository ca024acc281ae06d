using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copydesk.Tests.Schema;

namespace Copydesk.Tests.Http.Docs;

/// <summary>Holds a document against the OpenAPI Initiative's own schema of version 3.1. What stands in it as JSON Schema is <see cref="ApiSchemas"/>' to compile.</summary>
internal static class OpenApiValidator
{
    /// <returns>What is wrong; empty when nothing is.</returns>
    public static async Task<IReadOnlyList<string>> ValidateAsync(JsonNode document, CancellationToken ct = default)
    {
        (string errors, string version) = await NodeScript.RunAsync("validate-openapi.mjs", [], [Encoding.UTF8.GetBytes(document.ToJsonString())], ct);
        // A validator that took it for another version, or ended early, has found nothing wrong.
        return version.Trim() == "OpenAPI 3.1"
            ? JsonSerializer.Deserialize<string[]>(errors)!
            : throw new InvalidOperationException($"The validator said \"{version.Trim()}\", not \"OpenAPI 3.1\".");
    }
}
