using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Copydesk.Tests.Schema;

public sealed class DigestSchemaTests
{
    [Fact]
    public async Task A_digest_with_every_optional_part_and_one_with_none_are_valid()
    {
        Assert.Empty(await DigestSchema.ValidateAsync([CopydeskJson.Write(SampleDigest.Full), CopydeskJson.Write(SampleDigest.Bare)]));
    }

    [Fact]
    public async Task Each_planted_violation_is_caught()
    {
        (string What, Action<JsonNode> Plant)[] violations =
        [
            ("unknown property", d => d["extra"] = 1),
            ("missing property", d => d.AsObject().Remove("provenance")),
            ("other schema version", d => d["schemaVersion"] = "2.0"),
            ("null instead of absent", d => d["storyId"] = null),
            ("revision 0", d => d["revision"] = 0),
            ("language name", d => d["language"] = "English"),
            ("claim without evidence", d => d["summary"]![0]!["evidence"] = new JsonArray()),
            ("negative span", d => d["summary"]![0]!["evidence"]![0]!["start"] = -1),
            ("span with its length", d => d["summary"]![0]!["proof"]!["checks"]![1]!["claimSpans"]![0]!["length"] = 4),
            ("unknown status", d => d["summary"]![0]!["proof"]!["status"] = "Verbatim"),
            ("score above 1", d => d["summary"]![0]!["proof"]!["score"] = 1.5),
            ("figure as words", d => d["keyFacts"]![0]!["figure"]!["value"] = "1.9"),
            ("figure fact without its figure", d => d["keyFacts"]![0]!.AsObject().Remove("figure")),
            ("date that is not EDTF", d => d["keyFacts"]![1]!["date"]!["start"] = "May 7"),
            ("month 13", d => d["keyFacts"]![1]!["date"]!["end"] = "XXXX-13-10"),
            ("speaker left out", d => d["keyFacts"]![2]!["quote"]!.AsObject().Remove("speaker")),
            ("interval in words", d => d["timeline"]![1]!["date"] = "XXXX-05-07 to XXXX-05-10"),
            ("script as address", d => d["references"]![0]!["url"] = "javascript:alert(1)"),
            ("upper-case hash", d => d["article"]!["textSha256"] = new string('A', 64)),
            ("time without zone", d => d["provenance"]!["createdAt"] = "2025-01-01T00:00:00"),
            ("negative cost", d => d["provenance"]!["costUsd"] = -1),
        ];

        var failures = await DigestSchema.ValidateAsync(violations.Select(v => Planted(v.Plant)));

        int[] missed = [.. Enumerable.Range(1, violations.Length).Except(failures.Select(f => f.Line))];
        Assert.True(missed.Length == 0, "Not caught: " + string.Join(", ", missed.Select(line => violations[line - 1].What)));
    }

    private static byte[] Planted(Action<JsonNode> plant)
    {
        JsonNode digest = JsonNode.Parse(CopydeskJson.Write(SampleDigest.Full))!;
        plant(digest);
        return Encoding.UTF8.GetBytes(digest.ToJsonString());
    }
}
