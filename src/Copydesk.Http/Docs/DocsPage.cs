using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Copydesk.Http.Answers;
using Copydesk.Publishing.Pages;

namespace Copydesk.Http.Docs;

/// <summary>The OpenAPI document as one page for people: no script, nothing from elsewhere, so it works offline and under a strict policy.</summary>
internal static class DocsPage
{
    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Render().ToString());

    /// <summary>The style is allowed by its hash; all else that a page could load or send is not.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(DocsStyle.Css.ToString())))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static Html Render()
    {
        JsonObject root = OpenApiDocument.Root;
        JsonNode info = root["info"]!;
        DocsOperation[] operations = [.. DocsOperation.All(root)];
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(info["title"])} API</title>
            <style>{DocsStyle.Css}</style>
            </head>
            <body>
            <header><h1>{Text(info["title"])} API</h1><p>{Text(info["summary"])}</p></header>
            <nav aria-label="Calls"><ul>{operations.Select(o => o.Link())}<li><a href="#digest">The digest</a></li><li><a href="#problems">Problems</a></li></ul></nav>
            <main>
            {DocsText.Paragraphs(Text(info["description"]))}
            <p>For machines: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
            {operations.Select(o => o.Section())}
            {Digest(root)}
            {Problems()}
            </main>
            </body>
            </html>

            """);
    }

    private static Html Digest(JsonObject root)
    {
        JsonObject properties = root["components"]!["schemas"]!["Digest"]!["properties"]!.AsObject();
        IEnumerable<Html> rows = properties.Select(p => Html.Of($"<tr><th scope=\"row\"><code>{p.Key}</code></th><td>{DocsText.Inline(Text(p.Value!["description"]))}</td></tr>"));
        return Html.Of($"""
            <section aria-labelledby="digest"><h2 id="digest">The digest</h2>
            <p>The whole shape, each property described, is the schema <code>Digest</code> of <a href="openapi.json">openapi.json</a>.</p>
            <table><thead><tr><th scope="col">Property</th><th scope="col">Holds</th></tr></thead><tbody>{rows}</tbody></table></section>
            """);
    }

    private static Html Problems()
    {
        IEnumerable<Html> rows = ProblemTable.All.Select(p => Html.Of($"<tr><td>{$"{p.Status}"}</td><th scope=\"row\"><code>{p.Type}</code></th><td>{p.Title}. {DocsText.Inline(p.Mend)}</td></tr>"));
        return Html.Of($"""
            <section aria-labelledby="problems"><h2 id="problems">Problems</h2>
            <p>Every error is <code>application/problem+json</code>. Act on <code>type</code>; <code>detail</code> says what is wrong and how to mend it.</p>
            <table><thead><tr><th scope="col">Status</th><th scope="col">Type</th><th scope="col">What it is, and the mend</th></tr></thead><tbody>{rows}</tbody></table></section>
            """);
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
