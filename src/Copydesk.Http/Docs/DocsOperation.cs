using System.Text.Json;
using System.Text.Json.Nodes;
using Copydesk.Publishing.Pages;

namespace Copydesk.Http.Docs;

/// <summary>One call on the page.</summary>
internal sealed record DocsOperation(JsonObject Root, string Path, string Method, JsonObject Shared, JsonObject Operation)
{
    private static readonly string[] Methods = ["get", "post"];

    private string Id => Text(Operation["operationId"]);

    private bool IsOpen => Operation["security"] is JsonArray { Count: 0 };

    public static IEnumerable<DocsOperation> All(JsonObject root) =>
        from path in root["paths"]!.AsObject()
        from method in Methods
        where path.Value![method] is not null
        select new DocsOperation(root, path.Key, method.ToUpperInvariant(), path.Value!.AsObject(), path.Value![method]!.AsObject());

    public Html Link() => Html.Of($"<li><a href=\"#{Id}\">{Method} {Path}</a></li>");

    public Html Section() => Html.Of($"""
        <section aria-labelledby="{Id}"><h2 id="{Id}"><span class="method">{Method}</span> <code>{Path}</code></h2>
        <p><strong>{Text(Operation["summary"])}.</strong>{Html.When(IsOpen, Html.Of($" <span class=\"open\">Open: needs no key.</span>"))}</p>
        {Html.When(Operation["description"] is not null, DocsText.Paragraphs(Operation["description"] is { } text ? Text(text) : ""))}
        {Parameters()}{Body()}{Responses()}</section>

        """);

    private Html Parameters()
    {
        JsonNode[] parameters = [.. Items(Shared["parameters"]).Concat(Items(Operation["parameters"]))];
        IEnumerable<Html> rows = parameters.Select(p => Html.Of(
            $"<tr><th scope=\"row\"><code>{Text(p["name"])}</code></th><td>{Text(p["in"])}</td><td>{DocsText.Inline(Text(p["description"]))}{Rule(Resolved(p["schema"]!))}</td></tr>"));
        return Html.When(parameters.Length > 0, Html.Of(
            $"<table><thead><tr><th scope=\"col\">Parameter</th><th scope=\"col\">In</th><th scope=\"col\">Means</th></tr></thead><tbody>{rows}</tbody></table>"));
    }

    private static Html Rule(JsonNode schema) => schema["enum"] is JsonArray words
        ? Html.Of($" One of {words.Select((word, n) => Html.Of($"{(n > 0 ? ", " : "")}<code>{Text(word)}</code>"))}.")
        : Html.When(schema["maximum"] is not null, Html.Of($" {$"{schema["minimum"]}"} to {$"{schema["maximum"]}"}."));

    private Html Body()
    {
        if (Operation["requestBody"] is not { } taken) return Html.None;
        JsonNode body = Resolved(taken);
        return Html.Of($"<h3>Body</h3><p>{DocsText.Inline(Text(body["description"]))}</p>{Contents(body["content"])}");
    }

    private Html Responses()
    {
        IEnumerable<Html> rows = Operation["responses"]!.AsObject().Select(r =>
        {
            JsonNode response = Resolved(r.Value!);
            return Html.Of($"<dt>{r.Key}</dt><dd>{DocsText.Inline(Text(response["description"]))}{Contents(response["content"])}</dd>");
        });
        return Html.Of($"<h3>Answers</h3><dl>{rows}</dl>");
    }

    private Html Contents(JsonNode? content) => Html.Of($"{(content?.AsObject() ?? []).Select(c => Content(c.Key, c.Value!))}");

    private Html Content(string type, JsonNode content)
    {
        JsonNode? example = content["example"] ?? (content["examples"]?.AsObject().First().Value is { } named ? Resolved(named)["value"] : null);
        string shown = example switch
        {
            null => "",
            JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
            _ => example.ToJsonString(new JsonSerializerOptions { Encoder = CopydeskJson.Encoder, WriteIndented = true }),
        };
        return example is null ? Html.Of($"<p><code>{type}</code></p>") : Html.Of($"<details><summary><code>{type}</code></summary><pre>{shown}</pre></details>");
    }

    private IEnumerable<JsonNode> Items(JsonNode? list) => (list?.AsArray() ?? []).Select(item => Resolved(item!));

    private JsonNode Resolved(JsonNode node) => node["$ref"] is { } reference
        ? Text(reference)[2..].Split('/').Aggregate((JsonNode)Root, (at, name) => at[name]!)
        : node;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
