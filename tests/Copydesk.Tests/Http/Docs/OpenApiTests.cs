using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Copydesk.Http;
using Copydesk.Http.Answers;
using Copydesk.Http.Docs;
using Xunit;

namespace Copydesk.Tests.Http.Docs;

/// <summary>The document is written by hand; these tests hold it to what the desk does.</summary>
public sealed class OpenApiTests
{
    private static readonly JsonObject Document = OpenApiDocument.Root;

    public static TheoryData<string> AnswerTypes => ["ArticleStatus", "ArticleLinks", "StoryList", "StoryListItem", "HealthReport", "Problem"];

    [Fact]
    public void It_has_the_calls_of_the_endpoint_table_and_no_others()
    {
        IEnumerable<string> written =
            from path in Document["paths"]!.AsObject()
            from operation in path.Value!.AsObject().Where(member => member.Key != "parameters")
            select $"{operation.Key.ToUpperInvariant()} {path.Key} {operation.Value!["operationId"]} {(operation.Value["security"] is JsonArray { Count: 0 } ? "open" : "keyed")}";

        // HEAD goes wherever GET does, as the document's description says.
        IEnumerable<string> mapped =
            from endpoint in EndpointTable.All
            from method in endpoint.Methods.Where(method => method != "HEAD")
            select $"{method} /{EndpointTable.Prefix}/{endpoint.Route} {endpoint.Name} {(endpoint.IsOpen ? "open" : "keyed")}";

        Assert.Equal(mapped.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        Assert.All(EndpointTable.All, endpoint => Assert.Equal(endpoint.Methods.Contains("GET"), endpoint.Methods.Contains("HEAD")));
    }

    [Fact]
    public void Every_reference_leads_somewhere_and_every_component_is_used()
    {
        string[] references = [.. References(Document).Distinct(StringComparer.Ordinal)];

        Assert.All(references, reference => Assert.NotNull(reference[2..].Split('/').Aggregate((JsonNode?)Document, (at, name) => at?[name])));
        IEnumerable<string> components =
            from kind in Document["components"]!.AsObject().Where(kind => kind.Key != "securitySchemes")
            from component in kind.Value!.AsObject()
            select $"#/components/{kind.Key}/{component.Key}";
        Assert.Equal(components.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AnswerTypes))]
    public void A_schema_has_the_properties_that_are_written_and_no_others(string name)
    {
        JsonTypeInfo type = HttpJsonContext.Default.GetTypeInfo(typeof(Problem).Assembly.GetType($"Copydesk.Http.Answers.{name}", throwOnError: true)!)!;

        Assert.Equal(
            type.Properties.Select(property => property.Name).Order(StringComparer.Ordinal),
            Document["components"]!["schemas"]![name]!["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_is_valid_OpenAPI_3_1() => Assert.Empty(await OpenApiValidator.ValidateAsync(Document));

    [Fact]
    public async Task The_validator_finds_what_is_planted()
    {
        (string What, Action<JsonNode> Plant)[] violations =
        [
            ("no title", d => d["info"]!.AsObject().Remove("title")),
            ("a parameter in no place", d => d["components"]!["parameters"]!["Prefer"]!["in"] = "body"),
            ("a response without a description", d => d["components"]!["responses"]!["Gone"]!.AsObject().Remove("description")),
            ("a misspelt keyword of a call", d => d["paths"]!["/api/docs"]!["get"]!["respones"] = new JsonObject()),
        ];

        foreach ((string what, Action<JsonNode> plant) in violations)
        {
            JsonNode planted = Document.DeepClone();
            plant(planted);
            Assert.True((await OpenApiValidator.ValidateAsync(planted)).Count > 0, $"Not caught: {what}");
        }
    }

    [Fact]
    public async Task Every_example_of_a_parameter_is_valid()
    {
        IEnumerable<(JsonNode Schema, JsonNode Example)> examples =
            from parameter in Parameters(Document)
            where parameter["example"] is not null
            select (parameter["schema"]!, parameter["example"]!);

        await ApiSchemas.AssertValidAsync(examples);
    }

    [Fact]
    public async Task Every_example_is_valid()
    {
        IEnumerable<(string, JsonNode)> examples =
            from content in Contents(Document)
            let schema = content["schema"]?["$ref"]?.GetValue<string>()["#/components/schemas/".Length..]
            where schema is not null
            from example in ExamplesOf(content)
            select (schema, example);

        await ApiSchemas.AssertValidAsync(examples);
    }

    [Fact]
    public void Every_example_of_a_problem_is_in_the_problem_table_as_it_stands_there()
    {
        IEnumerable<JsonNode> examples = Document["components"]!["responses"]!.AsObject()
            .Select(response => response.Value!["content"]?["application/problem+json"]?["example"]).OfType<JsonNode>();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Contains(
            (example["type"]!.GetValue<string>(), example["status"]!.GetValue<int>(), example["title"]!.GetValue<string>()),
            ProblemTable.All.Select(problem => (problem.Type, problem.Status, problem.Title))));
    }

    [Fact]
    public async Task Every_example_of_a_body_is_taken_by_the_desk()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        JsonObject contents = Document["components"]!["requestBodies"]!["Article"]!["content"]!.AsObject();
        Assert.NotEmpty(contents);
        foreach (string path in (string[])["/api/summaries", "/api/articles"])
        {
            foreach ((string type, JsonNode? content) in contents)
            {
                JsonNode example = content!["example"]!;
                string body = type == "application/json" ? example.ToJsonString() : example.GetValue<string>();
                using HttpResponseMessage answer = await desk.PostAsync(path, body, type, ("Prefer", "wait=30"));
                Assert.Equal((type, HttpStatusCode.OK), (type, answer.StatusCode));
                Assert.Contains("ferry", (await HttpDesk.JsonAsync(answer)).GetProperty("headline").GetString(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("/api/openapi.json", "application/json; charset=utf-8")]
    [InlineData("/api/docs", "text/html; charset=utf-8")]
    public async Task It_is_served_to_machines_and_people(string path, string type)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.GetAsync(path);
        using HttpResponseMessage known = await desk.GetAsync(path, ("If-None-Match", answer.Headers.ETag!.ToString()));
        using HttpResponseMessage head = await desk.SendAsync(HttpMethod.Head, path);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (answer.StatusCode, known.StatusCode, head.StatusCode));
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal((await answer.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject branch => branch.SelectMany(member => member is { Key: "$ref", Value: JsonValue reference } ? [reference.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static IEnumerable<JsonObject> Parameters(JsonNode? node) => node switch
    {
        JsonObject branch when branch["in"] is JsonValue && branch["schema"] is not null => [branch],
        JsonObject branch => branch.SelectMany(member => Parameters(member.Value)),
        JsonArray items => items.SelectMany(Parameters),
        _ => [],
    };

    /// <summary>Every media type with its schema and examples.</summary>
    private static IEnumerable<JsonObject> Contents(JsonNode? node) => node switch
    {
        JsonObject branch => branch.SelectMany(member => member is { Key: "content", Value: JsonObject types }
            ? types.Select(type => type.Value!.AsObject())
            : Contents(member.Value)),
        JsonArray items => items.SelectMany(Contents),
        _ => [],
    };

    private static IEnumerable<JsonNode> ExamplesOf(JsonObject content)
    {
        if (content["example"] is { } example) yield return example;
        foreach ((_, JsonNode? named) in content["examples"]?.AsObject() ?? [])
            yield return Document["components"]!["examples"]![named!["$ref"]!.GetValue<string>().Split('/')[^1]]!["value"]!;
    }
}
