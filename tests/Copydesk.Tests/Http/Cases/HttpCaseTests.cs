using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copydesk.Http.Answers;
using Copydesk.Http.Docs;
using Copydesk.Tests.Http.Docs;
using Xunit;

namespace Copydesk.Tests.Http.Cases;

/// <summary>
/// Every case over real HTTP, one by one. Their table is the file <c>cases.md</c> beside this one: it is made here and compared, and
/// written anew when <c>COPYDESK_WRITE_CASES=true</c>.
/// </summary>
public sealed partial class HttpCaseTests
{
    /// <summary>Of a blob's headers, which the stores in memory do not have.</summary>
    private static readonly string[] OfStorage = ["metadata-invalid", "metadata-too-long"];

    [Fact]
    public async Task Every_case_is_answered_as_the_table_says_and_as_the_document_says()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(isScripted: true);
        var table = new StringBuilder("| request | status | type |\n|---|---|---|\n");
        var bodies = new List<(string Schema, JsonNode Body)>();
        foreach (HttpCase @case in HttpCases.All)
        {
            using HttpResponseMessage answer = await @case.SendAsync(desk);
            if (@case.Code is { } code) await Problems.AssertAsync(answer, @case.Status, code, @case.Field);
            else Assert.True((int)answer.StatusCode == @case.Status, $"{@case.Request}: {(int)answer.StatusCode}");
            if (answer.Content.Headers.ContentLength == 0 && @case.Status is 204 or 304) Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
            if (await DeclaredAsync(@case, answer) is { } body) bodies.Add(body);
            table.Append(CultureInfo.InvariantCulture, $"| {@case.Request.Replace("|", "\\|", StringComparison.Ordinal)} | {@case.Status} | {(@case.Code is null ? "" : $"`{ProblemTable.Of(@case.Code, "").Type}`")} |\n");
        }

        await ApiSchemas.AssertValidAsync(bodies);
        WrittenTable.AssertSame("Copydesk.Tests/Http/Cases/cases.md", Head + table);
    }

    [Fact]
    public void Every_problem_of_the_table_has_a_case() => Assert.Equal(
        ProblemTable.All.Select(problem => problem.Type).Order(StringComparer.Ordinal),
        HttpCases.All.Select(c => c.Code).OfType<string>().Concat(OfStorage).Distinct(StringComparer.Ordinal)
            .Select(code => ProblemTable.Of(code, "").Type).Order(StringComparer.Ordinal));

    /// <summary>Why a story is held and why a desk does not start are the answer of no call.</summary>
    [Fact]
    public void Every_code_that_the_source_gives_an_error_or_a_story_is_in_the_table()
    {
        string[] codes =
        [
            .. new[] { "Copydesk", "Copydesk.Azure", "Copydesk.Http" }
                .SelectMany(project => Directory.EnumerateFiles(Path.Combine(WrittenTable.Root(), "src", project), "*.cs", SearchOption.AllDirectories))
                .Where(file => Path.GetFileName(file) != "ProblemTable.cs")
                .SelectMany(file => CodeIn().Matches(File.ReadAllText(file))).Select(match => match.Groups["code"].Value).Distinct(StringComparer.Ordinal),
        ];

        Assert.Contains("submission-gone", codes);
        Assert.Empty(codes.Where(code => code != "not-proven" && !code.StartsWith("storage-", StringComparison.Ordinal) && !code.StartsWith("telemetry-", StringComparison.Ordinal)).Select(code => $"urn:copydesk:problem:{code}").Except(ProblemTable.All.Select(kind => kind.Type)));
    }

    [GeneratedRegex("""(?:Exception|Problem|Kind\w*|ReasonCode|GivenUp|Rejected|[=>] new|\breturn new)\s*(?:\(|=|,)\s*"(?<code>[a-z]+(?:-[a-z]+)+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeIn();

    /// <returns>The body with the name of its schema, when the document has one for it.</returns>
    private static async Task<(string, JsonNode)?> DeclaredAsync(HttpCase @case, HttpResponseMessage answer)
    {
        string[] words = @case.Request.Split([' ', ','], 3);
        string method = words[0] == "HEAD" ? "get" : words[0].ToLowerInvariant();
        string path = PathOf(words[1]);
        string? type = answer.Content.Headers.ContentType?.MediaType;
        string status = $"{@case.Status}";

        // What no endpoint answers is not a part of the calls: routes and methods that are not there, and the guard of the local shell.
        if (@case.Status is 405 or 403 or 204 || OpenApiDocument.Root["paths"]![path] is not { } calls) return null;
        JsonNode? response = calls[method]?["responses"]?[status];
        Assert.True(response is not null, $"{@case.Request}: the document knows no {status}.");
        if (response["$ref"] is { } reference) response = OpenApiDocument.Root["components"]!["responses"]![reference.GetValue<string>().Split('/')[^1]]!;
        if (words[0] == "HEAD" || type is null) return null;

        JsonNode? content = response["content"]?[type];
        Assert.True(content is not null, $"{@case.Request}: the document knows no {type} for {status}.");
        return content["schema"]?["$ref"] is { } schema
            ? (schema.GetValue<string>().Split('/')[^1], JsonNode.Parse(await answer.Content.ReadAsStringAsync())!)
            : null;
    }

    private static string PathOf(string request) => request.Split('?')[0] switch
    {
        var path when path.StartsWith("/api/stories/", StringComparison.Ordinal) && path.Contains("/revisions/", StringComparison.Ordinal) => "/api/stories/{id}/revisions/{n}",
        var path when path.StartsWith("/api/stories/", StringComparison.Ordinal) && !path.EndsWith("/text", StringComparison.Ordinal) => "/api/stories/{id}",
        var path => path,
    };

    private const string Head = "# HTTP, case by case\n\nMade by `HttpCaseTests`, which sends each of these to a real server; with `COPYDESK_WRITE_CASES=true` it writes this file anew.\n\n";
}
