using System.Text.Json;
using Copydesk.Proving;

namespace Copydesk.Tests.Schema;

/// <summary>Validates digest JSON with ajv against the schema that the core carries.</summary>
internal static class DigestSchema
{
    public static byte[] Bytes()
    {
        using Stream resource = typeof(ProvenDigest).Assembly.GetManifestResourceStream("digest.schema.json")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <param name="digests">Each is one digest as <see cref="CopydeskJson.Write"/> gives it.</param>
    /// <returns>What is wrong with those that are not valid; empty when all are.</returns>
    public static Task<IReadOnlyList<DigestSchemaFailure>> ValidateAsync(IEnumerable<byte[]> digests, CancellationToken ct = default) =>
        ValidateAsync(Bytes(), digests, ct);

    /// <summary>Against any schema of the 2020-12 kind.</summary>
    public static async Task<IReadOnlyList<DigestSchemaFailure>> ValidateAsync(byte[] against, IEnumerable<byte[]> documents, CancellationToken ct = default)
    {
        string schema = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(schema, against, ct);
            return await RunAsync(schema, [.. documents], ct);
        }
        finally
        {
            File.Delete(schema);
        }
    }

    private static async Task<IReadOnlyList<DigestSchemaFailure>> RunAsync(string schema, byte[][] digests, CancellationToken ct)
    {
        (string failures, string count) = await NodeScript.RunAsync("validate.mjs", [schema], digests, ct);
        DigestSchemaFailure[] failed =
        [
            .. failures.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonSerializer.Deserialize<DigestSchemaFailure>(line, JsonSerializerOptions.Web)!)
        ];
        // A validator that saw nothing has found nothing wrong.
        string expected = $"{digests.Length - failed.Length} of {digests.Length} digests are valid";
        string said = count.Trim();
        return said == expected ? failed : throw new InvalidOperationException($"The validator said \"{said}\", not \"{expected}\".");
    }
}
