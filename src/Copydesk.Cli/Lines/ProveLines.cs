using System.Text.Json;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Cli.Lines;

/// <summary><c>{"id","source","claim"}</c> to <c>{"id","status","supported","score","checks","evidence"}</c>.</summary>
internal sealed class ProveLines(ArticleReader reader, CancellationToken ct)
{
    private SourceUnderProof? _previous;

    public Func<Task<LineAnswer>> Start(LineRequest line)
    {
        string claim = line.Text("claim");
        string text = line.Text("source");
        if (string.IsNullOrWhiteSpace(claim)) throw new LineException("empty-claim", "The \"claim\" is empty; give a sentence to prove.", line.Id);

        // Claims about one source mostly come one after the other.
        SourceUnderProof source = _previous?.Text == text ? _previous : _previous = new SourceUnderProof(text, reader, ct);
        return async () =>
        {
            ProvenClaim proven = await source.ProveAsync(claim);
            return LineAnswer.Of(line.Id, json => Write(json, proven));
        };
    }

    private static void Write(Utf8JsonWriter json, ProvenClaim proven)
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
