using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Copydesk.Http;
using Copydesk.Http.Answers;
using Copydesk.Http.Docs;
using Copydesk.Publishing.Pages;
using Xunit;

namespace Copydesk.Tests.Http.Docs;

public sealed partial class DocsPageTests
{
    [Fact]
    public async Task The_page_names_every_call_and_every_problem_with_its_mend()
    {
        string page = await GetAsync("/api/docs");

        Assert.All(EndpointTable.All, endpoint => Assert.Contains($"<code>/api/{endpoint.Route}</code>", page, StringComparison.Ordinal));
        Assert.All(ProblemTable.All, problem => Assert.Contains(
            $"<code>{problem.Type}</code></th>{Html.Of($"<td>{problem.Title}. {DocsText.Inline(problem.Mend)}</td>")}", page, StringComparison.Ordinal));
        Assert.All(ProblemTable.All, problem => Assert.EndsWith(".", problem.Mend, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_loads_nothing_and_its_one_style_is_the_one_that_its_policy_allows()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        using HttpResponseMessage answer = await desk.GetAsync("/api/docs");
        string page = await answer.Content.ReadAsStringAsync();

        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style().Match(page).Groups["css"].Value)));
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.StartsWith($"default-src 'none'; style-src 'sha256-{hash}';", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(Loading(), page);
        Assert.DoesNotContain("://", Regex.Replace(page, "(?s)<pre>.*?</pre>|<code>.*?</code>|<td>.*?</td>", "", RegexOptions.NonBacktracking), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_within_the_page_has_its_place_and_each_place_one_name()
    {
        string page = await GetAsync("/api/docs");
        XDocument parsed = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
            .Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "", StringComparison.Ordinal));
        string[] places = [.. parsed.Descendants().Attributes("id").Select(id => id.Value)];

        Assert.Equal(places, places.Distinct(StringComparer.Ordinal));
        Assert.All(
            parsed.Descendants("a").Select(a => a.Attribute("href")!.Value).Where(href => href.StartsWith('#')),
            href => Assert.Contains(href[1..], places));
    }

    private static async Task<string> GetAsync(string path)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        return await desk.Client.GetStringAsync(path);
    }

    [GeneratedRegex("(?s)<style>(?<css>.*?)</style>", RegexOptions.NonBacktracking)]
    private static partial Regex Style();

    [GeneratedRegex("<(?:script|link|img|iframe|object|embed|form)|style=|src=| on[a-z]+=", RegexOptions.NonBacktracking)]
    private static partial Regex Loading();
}
