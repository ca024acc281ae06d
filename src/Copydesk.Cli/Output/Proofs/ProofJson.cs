using System.Text.Json;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Cli.Output.Proofs;

/// <summary>A proof's fields: <c>"status","supported","score","checks","evidence"</c>.</summary>
internal static class ProofJson
{
    public static void Write(Utf8JsonWriter json, ProvenClaim proven)
    {
        using JsonDocument proof = JsonDocument.Parse(CopydeskJson.Write(proven.Proof));
        Copy(json, proof, "status");
        json.WriteBoolean("supported", proven.Proof.IsSupported);
        json.WriteNumber("score", proven.Proof.Score);
        Copy(json, proof, "checks");

        json.WriteStartArray("evidence");
        foreach (Evidence place in proven.Evidence)
        {
            json.WriteStartObject();
            json.WriteNumber("start", place.Start);
            json.WriteNumber("end", place.End);
            json.WriteString("exact", place.Exact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Copy(Utf8JsonWriter json, JsonDocument document, string name)
    {
        json.WritePropertyName(name);
        document.RootElement.GetProperty(name).WriteTo(json);
    }
}
