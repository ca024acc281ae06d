using System.Text;
using System.Text.Json;
using Copydesk.Cli.Input;
using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Proving;

namespace Copydesk.Cli.Lines;

/// <summary><c>{"id","text"}</c> (or <c>"html"</c>) to <c>{"id","summary","facts","digest"}</c>.</summary>
internal sealed class DigestLines(ArticleDigester digester, DigestOptions how, CancellationToken ct)
{
    public Func<Task<LineAnswer>> Start(LineRequest line)
    {
        Submission submission = SubmissionOf(line);
        return async () =>
        {
            ProvenDigest digest = await digester.DigestAsync(submission, how, ct);
            return LineAnswer.Of(line.Id, json => Write(json, digest));
        };
    }

    private static Submission SubmissionOf(LineRequest line)
    {
        string? html = line.Find("html");
        byte[] content = Encoding.UTF8.GetBytes(html ?? line.Text("text"));
        var metadata = new SubmissionMetadata(Title: line.Find("title"), Byline: line.Find("byline"), Language: line.Find("language"));
        return ArticleInput.From(content, metadata, html is null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8");
    }

    private static void Write(Utf8JsonWriter json, ProvenDigest digest)
    {
        json.WriteStartArray("summary");
        foreach (ProvenClaim sentence in digest.Summary) json.WriteStringValue(sentence.Text);
        json.WriteEndArray();

        json.WriteStartArray("facts");
        foreach (ProvenFact fact in digest.KeyFacts) json.WriteStringValue(fact.Statement);
        json.WriteEndArray();

        json.WritePropertyName("digest");
        json.WriteRawValue(CopydeskJson.Write(digest), skipInputValidation: true);
    }
}
