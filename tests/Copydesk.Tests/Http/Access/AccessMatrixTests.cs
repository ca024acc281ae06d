using System.Globalization;
using System.Text;
using Copydesk.Http;
using Copydesk.Http.Access;
using Copydesk.Tests.Http.Cases;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Http.Access;

/// <summary>Each endpoint, called as nobody, with a wrong key, as a reader and as a writer. The table is the file <c>access.md</c>.</summary>
public sealed class AccessMatrixTests(ITestOutputHelper output)
{
    private const string Head =
        """
        # Who may call what

        Made by `AccessMatrixTests`, which calls each endpoint over HTTP; with `COPYDESK_WRITE_CASES=true` it writes this file anew. Left: `ReaderKey` and
        `WriterKey` set; right: `WriterKey` alone, so that reading is open. On Azure the function key of the last column is asked for first.

        | endpoint | no key | wrong key | reader | writer | no key | wrong key | writer | on Azure |
        |---|---|---|---|---|---|---|---|---|

        """;

    private static readonly string?[] Keyed = [null, "no-key-of-anybody-0123456789", HttpDesk.ReaderKey, HttpDesk.WriterKey];

    [Fact]
    public async Task Each_endpoint_is_opened_by_the_right_keys_and_by_no_others()
    {
        await using HttpDesk all = await HttpDesk.StartAsync(HttpDesk.Keyed());
        await using HttpDesk writing = await HttpDesk.StartAsync(HttpDesk.Keyed(readingToo: false));
        string story = await PublishAsync(all);
        await PublishAsync(writing);
        var table = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (ApiEndpoint endpoint in EndpointTable.All)
        {
            int[] keyed = await CallAsync(all, endpoint, story, Keyed);
            int[] open = await CallAsync(writing, endpoint, story, [null, Keyed[1], HttpDesk.WriterKey]);

            Assert.Equal(Expected(endpoint.Role, isReadingKeyed: true), keyed.Select(IsIn));
            Assert.Equal(Expected(endpoint.Role, isReadingKeyed: false), open.Select(IsIn));
            string azure = endpoint.Role is CallerRole.Anyone ? "none" : endpoint.Role is CallerRole.Reader ? "function key, or none with `PublicReading`" : "function key";
            table.Append(CultureInfo.InvariantCulture, $"| `{endpoint.Methods[0]} /api/{endpoint.Route}` | {string.Join(" | ", keyed.Concat(open))} | {azure} |\n");
        }

        output.WriteLine(table.ToString());
        WrittenTable.AssertSame("Copydesk.Tests/Http/Access/access.md", table.ToString());
    }

    private static bool[] Expected(CallerRole role, bool isReadingKeyed) => (role, isReadingKeyed) switch
    {
        (CallerRole.Anyone, true) => [true, true, true, true],
        (CallerRole.Reader, true) => [false, false, true, true],
        (CallerRole.Writer, true) => [false, false, false, true],
        (CallerRole.Writer, false) => [false, false, true],
        _ => [true, true, true],
    };

    private static bool IsIn(int status) => status is not (401 or 403);

    private static async Task<string> PublishAsync(HttpDesk desk)
    {
        using HttpResponseMessage answer = await desk.PostAsync(
            "/api/articles", SampleArticle.Text, "text/plain", ("Prefer", "wait=30"), ("Authorization", $"Bearer {HttpDesk.WriterKey}"));
        return (await HttpDesk.JsonAsync(answer)).GetProperty("storyId").GetString()!;
    }

    private static async Task<int[]> CallAsync(HttpDesk desk, ApiEndpoint endpoint, string story, string?[] keys)
    {
        string path = $"/api/{endpoint.Route.Replace("{id}", story, StringComparison.Ordinal).Replace("{n}", "1", StringComparison.Ordinal)}";
        var found = new List<int>();
        foreach (string? key in keys)
        {
            (string, string)[] headers = key is null ? [] : [("Authorization", $"Bearer {key}")];
            using HttpResponseMessage answer = endpoint.Methods[0] == "GET"
                ? await desk.GetAsync(path, headers)
                : await desk.PostAsync(path, SampleArticle.Text, "text/plain", headers);
            found.Add((int)answer.StatusCode);
        }

        return [.. found];
    }
}
