using System.Net;
using System.Text;
using System.Text.Json;
using Copydesk.Intake;
using Copydesk.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Http;

/// <summary>Each error of a caller: its status, its stable type, and the field when it is one.</summary>
public sealed class ProblemTests(ProblemTests.Shared shared) : IClassFixture<ProblemTests.Shared>
{
    private const string Json = "application/json";
    private const string UnknownId = "00000000000000000000000000";

    public static TheoryData<string, string?, string, int, string, string?> BadBodies => new()
    {
        // body, Content-Type, Content-Encoding, status, code, field
        { "", "text/plain", "", 400, "empty-body", null },
        { "", Json, "", 400, "empty-body", null },
        { "{\"text\": \"\"}", Json, "", 400, "empty-body", "text" },
        { "{\"text\": \"a\",\n \"title\" \"b\"}", Json, "", 400, "invalid-json", null },
        { "{\"text\": \"a\"} x", Json, "", 400, "invalid-json", null },
        { "{\"text\": \"\\ud800\"}", Json, "", 400, "invalid-json", "text" },
        { "{\"\\ud800\": \"a\"}", Json, "", 400, "invalid-json", null },
        { "[1]", Json, "", 400, "wrong-type", null },
        { "{\"text\": 5}", Json, "", 400, "wrong-type", "text" },
        { "{\"text\": \"a\", \"title\": [\"b\"]}", Json, "", 400, "wrong-type", "title" },
        { "{\"text\": \"a\", \"tags\": \"b\"}", Json, "", 400, "wrong-type", "tags" },
        { "{\"text\": \"a\", \"tags\": [\"b\", 1]}", Json, "", 400, "wrong-type", "tags" },
        { "{\"text\": \"a\", \"tags\": [\"b\", \"\"]}", Json, "", 400, "invalid-field", "tags" },
        { "{\"text\": \"a\", \"titel\": \"b\"}", Json, "", 400, "unknown-field", "titel" },
        { "{\"text\": \"a\", \"Title\": \"b\"}", Json, "", 400, "unknown-field", "Title" },
        { "{\"text\": \"a\", \"text\": \"b\"}", Json, "", 400, "duplicate-field", "text" },
        { "{\"text\": null, \"text\": \"b\"}", Json, "", 400, "duplicate-field", "text" },
        { "{\"title\": \"a\"}", Json, "", 400, "missing-content", null },
        { "{\"text\": \"a\", \"html\": \"b\"}", Json, "", 400, "ambiguous-content", "html" },
        { "{\"text\": \"a\", \"id\": \"\"}", Json, "", 400, "invalid-field", "id" },
        { "{\"text\": \"a\", \"id\": \"b\\u0007\"}", Json, "", 400, "invalid-field", "id" },
        { "{\"text\": \"a\", \"id\": \"" + new string('x', 257) + "\"}", Json, "", 400, "invalid-field", "id" },
        { "{\"text\": \"a\", \"title\": \"b\\nc\"}", Json, "", 400, "invalid-field", "title" },
        { "{\"text\": \"a\", \"publishedAt\": \"yesterday\"}", Json, "", 400, "invalid-field", "publishedAt" },
        { "{\"text\": \"a\", \"sourceUrl\": \"javascript:alert(1)\"}", Json, "", 400, "invalid-field", "sourceUrl" },
        { "{\"text\": \"a\", \"sourceUrl\": \"/a\"}", Json, "", 400, "invalid-field", "sourceUrl" },
        { "{\"text\": \"a\", \"language\": \"English\"}", Json, "", 400, "invalid-field", "language" },
        { "{\"url\": \"https://news.example/a\"}", Json, "", 422, "url-not-supported", "url" },
        { "{\"text\": \"a\"}", "application/json; charset=utf-16", "", 415, "unsupported-charset", "Content-Type" },
        { "a", "application/pdf", "", 415, "unsupported-media-type", "Content-Type" },
        { "a", "application/x-www-form-urlencoded", "", 415, "unsupported-media-type", "Content-Type" },
        { "a", "multipart/form-data; boundary=b", "", 415, "unsupported-media-type", "Content-Type" },
        { "a", "nonsense", "", 415, "unsupported-media-type", "Content-Type" },
        { "a", "text/plain", "gzip", 415, "unsupported-content-encoding", "Content-Encoding" },
        { new string('a', HttpDesk.MaxBytes + 1), "text/plain", "", 413, "body-too-large", null },
        { new string('a', HttpDesk.MaxBytes + 1), Json, "", 413, "body-too-large", null },
    };

    public static TheoryData<string, string, int, string, string?> BadAddresses => new()
    {
        { "GET", "/api/articles/no-id", 404, "no-such-story", "id" },
        { "GET", $"/api/articles/{UnknownId}", 404, "no-such-story", "id" },
        { "GET", $"/api/stories/{UnknownId}", 404, "no-such-story", "id" },
        { "GET", "/api/stories/..%2F..%2Fsecret", 404, "no-such-story", "id" },
        { "GET", $"/api/stories/{UnknownId}/text", 404, "no-such-story", "id" },
        { "GET", $"/api/stories/{UnknownId}/revisions/1", 404, "no-such-story", "id" },
        { "GET", "/api", 404, "no-such-route", null },
        { "GET", "/api/nothing/here", 404, "no-such-route", null },
        { "POST", "/api/nothing", 404, "no-such-route", null },
        { "GET", "/api/summaries", 405, "method-not-allowed", null },
        { "PUT", "/api/articles", 405, "method-not-allowed", null },
        { "DELETE", $"/api/articles/{UnknownId}", 405, "method-not-allowed", null },
        { "POST", $"/api/stories/{UnknownId}/text", 405, "method-not-allowed", null },
        { "POST", "/api/health", 405, "method-not-allowed", null },
        { "POST", "/api/summaries?length=huge", 400, "invalid-option", "length" },
        { "POST", "/api/summaries?sentences=0", 400, "invalid-option", "sentences" },
        { "POST", "/api/summaries?sentences=21", 400, "invalid-option", "sentences" },
        { "POST", "/api/summaries?sentences=two", 400, "invalid-option", "sentences" },
        { "POST", "/api/summaries?lenght=short", 400, "invalid-option", "lenght" },
        { "POST", "/api/articles?wait=10", 400, "invalid-option", "wait" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task A_bad_body_is_refused_by_both_endpoints(string body, string? type, string encoding, int status, string code, string? field)
    {
        foreach (string path in (string[])["/api/summaries", "/api/articles"])
        {
            (string, string)[] headers = encoding.Length > 0 ? [("Content-Encoding", encoding)] : [];
            using HttpResponseMessage answer = await shared.Desk.PostAsync(path, body, type, headers);
            await Problems.AssertAsync(answer, status, code, field);
        }
    }

    [Theory]
    [MemberData(nameof(BadAddresses))]
    public async Task A_bad_address_method_or_option_is_refused(string method, string path, int status, string code, string? field)
    {
        using HttpResponseMessage answer = await shared.Desk.SendAsync(new HttpMethod(method), path);
        await Problems.AssertAsync(answer, status, code, field);
    }

    [Theory]
    [InlineData("/api/articles", "POST, OPTIONS")]
    [InlineData("/api/health", "GET, HEAD, OPTIONS")]
    [InlineData($"/api/stories/{UnknownId}", "GET, HEAD, OPTIONS")]
    public async Task A_wrong_method_is_told_the_right_ones(string path, string allowed)
    {
        using HttpResponseMessage answer = await shared.Desk.SendAsync(HttpMethod.Patch, path);

        using HttpResponseMessage asked = await shared.Desk.SendAsync(HttpMethod.Options, path);

        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
        Assert.Equal((HttpStatusCode.NoContent, allowed), (asked.StatusCode, string.Join(", ", asked.Content.Headers.Allow)));
    }

    [Fact]
    public async Task A_wrong_media_type_or_coding_is_told_the_right_ones()
    {
        using HttpResponseMessage type = await shared.Desk.PostAsync("/api/articles", "a", "application/pdf");
        using HttpResponseMessage coding = await shared.Desk.PostAsync("/api/articles", "a", "text/plain", ("Content-Encoding", "gzip"));

        Assert.Equal(["application/json, application/xhtml+xml, text/html, text/markdown, text/plain, text/x-markdown"], type.Headers.GetValues("Accept-Post"));
        Assert.Equal(["identity"], coding.Headers.GetValues("Accept-Encoding"));
    }

    [Fact]
    public async Task Broken_JSON_is_told_its_place()
    {
        using HttpResponseMessage answer = await shared.Desk.PostAsync("/api/articles", "{\"text\": \"a\",\n  oops}", Json);

        Assert.Contains("line 2, byte 3", (await HttpDesk.JsonAsync(answer)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_no_declared_length_is_read_no_further_than_the_limit()
    {
        using HttpResponseMessage answer = await shared.Desk.PostChunkedAsync("/api/articles", HttpDesk.MaxBytes * 4);

        await Problems.AssertAsync(answer, 413, "body-too-large", null);
        Assert.Contains($"{HttpDesk.MaxBytes} bytes", (await HttpDesk.JsonAsync(answer)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_takes_as_large_a_body_as_the_setting_says_and_not_its_own_30_000_000_bytes()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(services => services.AddSingleton(Options.Create(new IntakeOptions { MaxBytes = 31_000_000 })));

        using HttpResponseMessage taken = await desk.PostAsync("/api/summaries", new string('a', 31_000_000), Json);
        using HttpResponseMessage refused = await desk.PostAsync("/api/summaries", new string('a', 31_000_001), Json);

        await Problems.AssertAsync(taken, 400, "invalid-json", null);
        await Problems.AssertAsync(refused, 413, "body-too-large", null);
    }

    [Fact]
    public async Task A_story_that_waits_for_its_first_digest_is_not_there_yet()
    {
        shared.Desk.Queue.IsPaused = true;
        using HttpResponseMessage accepted = await shared.Desk.PostAsync("/api/articles", "Not digested yet.", "text/plain");
        string id = (await HttpDesk.JsonAsync(accepted)).GetProperty("id").GetString()!;

        foreach (string path in (string[])[$"/api/stories/{id}", $"/api/stories/{id}/text", $"/api/stories/{id}/revisions/1"])
        {
            using HttpResponseMessage answer = await shared.Desk.GetAsync(path);
            await Problems.AssertAsync(answer, 404, "not-published", null);
        }

        shared.Desk.Queue.IsPaused = false;
    }

    [Fact]
    public async Task A_revision_that_the_story_does_not_have_is_not_there()
    {
        JsonElement story = await shared.Desk.PublishAsync(SampleArticle.Text);

        foreach (string n in (string[])["0", "2", "-1", "one", "99999999999"])
        {
            using HttpResponseMessage answer = await shared.Desk.GetAsync($"/api/stories/{story.GetProperty("storyId").GetString()}/revisions/{n}");
            await Problems.AssertAsync(answer, 404, "no-such-revision", "n");
        }
    }

    [Fact]
    public async Task A_retracted_story_is_gone()
    {
        JsonElement story = await shared.Desk.PublishAsync(SampleArticle.Corrected);
        string id = story.GetProperty("storyId").GetString()!;
        Versioned<Story> stored = (await shared.Desk.Stories.FindAsync(id, default))!;
        await shared.Desk.Stories.TrySaveAsync(stored.Value with { State = StoryState.Retracted }, stored.ETag, default);

        using HttpResponseMessage answer = await shared.Desk.GetAsync($"/api/stories/{id}");

        await Problems.AssertAsync(answer, 410, "retracted", null);
    }

    /// <summary>One server for the whole table.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        internal HttpDesk Desk { get; private set; } = null!;

        public async Task InitializeAsync() => Desk = await HttpDesk.StartAsync();

        public Task DisposeAsync() => Desk.DisposeAsync().AsTask();
    }
}
