using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Copydesk.Http.Access;
using Copydesk.Intake;
using Copydesk.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Copydesk.Tests.Http.Cases;

/// <summary>At least one case for each problem that a caller can meet, and for each answer that is none.</summary>
internal static class HttpCases
{
    private const string Json = "application/json";
    private const string Text = "text/plain";
    private const string Nobody = "00000000000000000000000000";

    public static IReadOnlyList<HttpCase> All { get; } =
    [
        // What goes well.
        Case("POST /api/summaries, an article", 200, d => Post(d, "/api/summaries", SampleArticle.Text)),
        Case("POST /api/summaries, Accept: text/markdown", 200, d => Post(d, "/api/summaries", SampleArticle.Text, Text, ("Accept", "text/markdown"))),
        Case("POST /api/articles, an article", 202, d => Post(d, "/api/articles", SampleArticle.Text)),
        Case("POST /api/articles, Prefer: wait=30", 200, d => Post(d, "/api/articles", SampleArticle.Text, Text, ("Prefer", "wait=30"))),
        Case("GET /api/articles/{id}", 200, async d => await d.GetAsync($"/api/articles/{await StoryAsync(d)}")),
        Case("GET /api/stories", 200, d => d.GetAsync("/api/stories")),
        Case("GET /api/stories?feed=all&limit=1", 200, d => d.GetAsync("/api/stories?feed=all&limit=1")),
        Case("GET /api/stories/{id}", 200, async d => await d.GetAsync($"/api/stories/{await StoryAsync(d)}")),
        Case("HEAD /api/stories/{id}", 200, async d => await d.SendAsync(HttpMethod.Head, $"/api/stories/{await StoryAsync(d)}")),
        Case("GET /api/stories/{id}, If-None-Match with its ETag", 304, async d => await AgainAsync(d, $"/api/stories/{await StoryAsync(d)}")),
        Case("GET /api/stories/{id}/text", 200, async d => await d.GetAsync($"/api/stories/{await StoryAsync(d)}/text")),
        Case("GET /api/stories/{id}/revisions/1", 200, async d => await d.GetAsync($"/api/stories/{await StoryAsync(d)}/revisions/1")),
        Case("GET /api/usage", 200, d => d.GetAsync("/api/usage")),
        Case("GET /api/usage?day=2026-11-24", 200, d => d.GetAsync("/api/usage?day=2026-11-24")),
        Case("GET /api/health", 200, d => d.GetAsync("/api/health")),
        Case("GET /api/openapi.json", 200, d => d.GetAsync("/api/openapi.json")),
        Case("GET /api/docs", 200, d => d.GetAsync("/api/docs")),
        Case("OPTIONS /api/articles", 204, d => d.SendAsync(HttpMethod.Options, "/api/articles")),

        // The body.
        Case("POST /api/articles, no body", 400, "empty-body", d => Post(d, "/api/articles", "")),
        Case("POST /api/articles, broken JSON", 400, "invalid-json", d => Post(d, "/api/articles", "{\"text\": \"a\",\n oops}", Json)),
        Case("POST /api/articles, half a surrogate pair", 400, "invalid-json", "text", d => Post(d, "/api/articles", "{\"text\": \"\\ud800\"}", Json)),
        Case("POST /api/articles, JSON of 100 nested arrays", 400, "invalid-json", d => Post(d, "/api/articles", new string('[', 100), Json)),
        Case("POST /api/articles, a field of another type", 400, "wrong-type", "text", d => Post(d, "/api/articles", "{\"text\": 5}", Json)),
        Case("POST /api/articles, a misspelt field", 400, "unknown-field", "titel", d => Post(d, "/api/articles", "{\"text\": \"a\", \"titel\": \"b\"}", Json)),
        Case("POST /api/articles, a field twice", 400, "duplicate-field", "text", d => Post(d, "/api/articles", "{\"text\": \"a\", \"text\": \"b\"}", Json)),
        Case("POST /api/articles, a field with a wrong value", 400, "invalid-field", "publishedAt", d => Post(d, "/api/articles", "{\"text\": \"a\", \"publishedAt\": \"soon\"}", Json)),
        Case("POST /api/articles, only a title", 400, "missing-content", d => Post(d, "/api/articles", "{\"title\": \"a\"}", Json)),
        Case("POST /api/articles, text and html", 400, "ambiguous-content", "html", d => Post(d, "/api/articles", "{\"text\": \"a\", \"html\": \"b\"}", Json)),
        Case("POST /api/articles, an address to fetch", 422, "url-not-supported", "url", d => Post(d, "/api/articles", "{\"url\": \"https://news.example/a\"}", Json)),
        Case("POST /api/summaries, only white space", 422, "empty-article", d => Post(d, "/api/summaries", " \n ")),
        Case("POST /api/summaries, bytes that are no text", 422, "not-text", d => Post(d, "/api/summaries", "\u0001\u0002\u0003\u0004\u0005\u0006")),
        Case("POST /api/articles, only white space, Prefer: wait=30", 422, "empty-article", d => Post(d, "/api/articles", " \n ", Text, ("Prefer", "wait=30"))),
        Case("POST /api/articles, more bytes than are taken", 413, "body-too-large", d => Post(d, "/api/articles", new string('a', HttpDesk.MaxBytes + 1))),
        Case("POST /api/articles, the same in chunks of no declared length", 413, "body-too-large", d => d.PostChunkedAsync("/api/articles", HttpDesk.MaxBytes * 10)),
        Case("POST /api/summaries, a text of more characters than are read", 413, "article-too-long", d => Post(d, "/api/summaries", string.Concat(Enumerable.Repeat("It was full. ", HttpDesk.MaxCharacters / 12)))),
        Case("POST /api/articles, application/pdf", 415, "unsupported-media-type", "Content-Type", d => Post(d, "/api/articles", "a", "application/pdf")),
        Case("POST /api/articles, a form", 415, "unsupported-media-type", "Content-Type", d => Post(d, "/api/articles", "a=b", "application/x-www-form-urlencoded")),
        Case("POST /api/articles, JSON in UTF-16", 415, "unsupported-charset", "Content-Type", d => Post(d, "/api/articles", "{}", Json + "; charset=utf-16")),
        Case("POST /api/articles, Content-Encoding: gzip", 415, "unsupported-content-encoding", "Content-Encoding", d => Post(d, "/api/articles", "a", Text, ("Content-Encoding", "gzip"))),
        Case("POST /api/articles, chunks that are none", 400, "bad-request", d => d.SendRawAsync("POST /api/articles HTTP/1.1", "zzz\r\n", "Content-Type: text/plain", "Transfer-Encoding: chunked")),
        Case("POST /api/articles, a byte in two seconds", 408, "request-timeout", d => d.SendRawAsync("POST /api/articles HTTP/1.1", "a", "Content-Type: text/plain", "Content-Length: 1000")),

        // Parameters and headers.
        Case("POST /api/summaries?length=huge", 400, "invalid-option", "length", d => Post(d, "/api/summaries?length=huge", "a")),
        Case("POST /api/summaries?lenght=short", 400, "invalid-option", "lenght", d => Post(d, "/api/summaries?lenght=short", "a")),
        Case("GET /api/stories/{id}?revision=1", 400, "invalid-option", "revision", async d => await d.GetAsync($"/api/stories/{await StoryAsync(d)}?revision=1")),
        Case("GET /api/stories?state=gone", 400, "invalid-option", "state", d => d.GetAsync("/api/stories?state=gone")),
        Case("GET /api/stories?state=held&feed=all", 400, "invalid-option", "state", d => d.GetAsync("/api/stories?state=held&feed=all")),
        Case("GET /api/stories?after=tampered", 400, "invalid-option", "after", d => d.GetAsync("/api/stories?after=tampered")),
        Case("GET /api/stories?limit=1000", 400, "invalid-option", "limit", d => d.GetAsync("/api/stories?limit=1000")),
        Case("GET /api/stories/{id}, Accept: text/html alone", 406, "not-acceptable", "Accept", async d => await d.GetAsync($"/api/stories/{await StoryAsync(d)}", ("Accept", "text/html"))),
        Case("POST /api/articles, an Idempotency-Key of 256 characters", 400, "invalid-option", "Idempotency-Key", d => Post(d, "/api/articles", "a", Text, ("Idempotency-Key", new string('k', 256)))),
        Case("POST /api/articles, the key of another request", 422, "idempotency-key-reused", "Idempotency-Key", OtherRequestAsync),
        Case("POST /api/articles, the key of a request that is not answered yet", 409, "request-in-flight", "Idempotency-Key", InFlightAsync),

        // Addresses.
        Case("GET /api/nothing", 404, "no-such-route", d => d.GetAsync("/api/nothing")),
        Case("GET /api/stories/{an id of nobody}", 404, "no-such-story", "id", d => d.GetAsync($"/api/stories/{Nobody}")),
        Case("GET /api/stories/..%2F..%2Fsecret", 404, "no-such-story", "id", d => d.GetAsync("/api/stories/..%2F..%2Fsecret")),
        Case("GET /api/stories/{id}/revisions/99", 404, "no-such-revision", "n", async d => await d.GetAsync($"/api/stories/{await StoryAsync(d)}/revisions/99")),
        Case("GET /api/stories/{id} of one that is not digested", 404, "not-published", UnpublishedAsync),
        Case("GET /api/stories/{id} of one that was retracted", 410, "retracted", RetractedAsync),
        Case("PUT /api/articles", 405, "method-not-allowed", d => d.SendAsync(HttpMethod.Put, "/api/articles")),
        Case("GET /api/health, Host: desk.example", 403, "foreign-host", d => d.GetAsync("/api/health", ("Host", "desk.example"))),
        Case("POST /api/articles, Origin: https://evil.example", 403, "foreign-origin", d => Post(d, "/api/articles", "a", Text, ("Origin", "https://evil.example"))),

        // Who calls.
        Case("POST /api/articles, no key where one is asked for", 401, "key-missing", _ => KeyedAsync(key: null)),
        Case("POST /api/articles, a wrong key", 401, "key-wrong", _ => KeyedAsync("not-the-key-of-anybody")),
        Case("POST /api/articles, a reader's key", 403, "key-reads-only", _ => KeyedAsync(HttpDesk.ReaderKey)),
        Case("POST /api/articles, more often than a caller may in a minute", 429, "rate-exceeded", _ => TooOftenAsync()),

        // The desk.
        Case("GET /api/usage?day=yesterday", 400, "invalid-option", "day", d => d.GetAsync("/api/usage?day=yesterday")),
        Case("POST /api/articles, Prefer: wait=30, and its submission is deleted meanwhile", 409, "submission-gone", d => EndedAsync(d, StoryState.Rejected, "submission-gone")),
        Case("POST /api/articles, Prefer: wait=30, and its digest fails again and again", 500, "given-up", d => EndedAsync(d, StoryState.Failed, "given-up")),
        Case("POST /api/articles, Prefer: wait=30, and it is held for a person", 202, d => EndedAsync(d, StoryState.Held, "not-proven")),
        Case("POST /api/summaries, while too many wait", 429, "too-many-requests", CrowdAsync),
        Case("POST /api/summaries, and the desk fails", 500, "internal-error", d => Post(d, "/api/summaries", ScriptedEngine.Failing("internal-error"))),
        .. ScriptedEngine.Failures.Select(failure => Case(
            $"POST /api/summaries, and the engine gives no digest ({failure.Code})", failure.Status, failure.Code, d => Post(d, "/api/summaries", ScriptedEngine.Failing(failure.Code)))),
    ];

    private static HttpCase Case(string request, int status, Func<HttpDesk, Task<HttpResponseMessage>> send) => new(request, status, null, null, send);

    private static HttpCase Case(string request, int status, string code, Func<HttpDesk, Task<HttpResponseMessage>> send) => new(request, status, code, null, send);

    private static HttpCase Case(string request, int status, string code, string field, Func<HttpDesk, Task<HttpResponseMessage>> send) =>
        new(request, status, code, field, send);

    private static Task<HttpResponseMessage> Post(HttpDesk desk, string path, string body, string type = Text, params (string, string)[] headers) =>
        desk.PostAsync(path, body, type, headers);

    private static async Task<string> StoryAsync(HttpDesk desk) => (await desk.PublishAsync(SampleArticle.Text)).GetProperty("storyId").GetString()!;

    private static async Task<HttpResponseMessage> AgainAsync(HttpDesk desk, string path)
    {
        using HttpResponseMessage first = await desk.GetAsync(path);
        return await desk.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
    }

    private static async Task<HttpResponseMessage> OtherRequestAsync(HttpDesk desk)
    {
        using HttpResponseMessage first = await Post(desk, "/api/articles", SampleArticle.Text, Text, ("Idempotency-Key", "one"));
        return await Post(desk, "/api/articles", SampleArticle.Corrected, Text, ("Idempotency-Key", "one"));
    }

    private static async Task<HttpResponseMessage> InFlightAsync(HttpDesk desk)
    {
        using HttpResponseMessage first = await Post(desk, "/api/articles", SampleArticle.Text, Text, ("Idempotency-Key", "two"));
        foreach ((string key, Versioned<KeptAnswer> kept) in desk.Answers.All)
            await desk.Answers.TrySaveAsync(key, kept.Value with { Given = null }, kept.ETag, default);
        return await Post(desk, "/api/articles", SampleArticle.Text, Text, ("Idempotency-Key", "two"));
    }

    private static async Task<HttpResponseMessage> UnpublishedAsync(HttpDesk desk)
    {
        desk.Queue.IsPaused = true;
        using HttpResponseMessage accepted = await Post(desk, "/api/articles", "Not digested yet.");
        string id = (await HttpDesk.JsonAsync(accepted)).GetProperty("id").GetString()!;
        HttpResponseMessage answer = await desk.GetAsync($"/api/stories/{id}");
        desk.Queue.IsPaused = false;
        return answer;
    }

    /// <summary>A caller waits while the story ends as it should not.</summary>
    private static async Task<HttpResponseMessage> EndedAsync(HttpDesk desk, StoryState state, string code)
    {
        desk.Queue.IsPaused = true;
        Task<HttpResponseMessage> waiting = Post(desk, "/api/articles", $"{{\"id\": \"{code}\", \"text\": \"Nobody digests this.\"}}", Json, ("Prefer", "wait=30"));
        Versioned<Story> story = await desk.StoryAsync(StoryId.From(Origin.FromCallerId(code)));
        await desk.Stories.TrySaveAsync(story.Value with { State = state, ReasonCode = code, Reason = "It ended so." }, story.ETag, default);
        HttpResponseMessage answer = await waiting;
        desk.Queue.IsPaused = false;
        return answer;
    }

    private static async Task<HttpResponseMessage> RetractedAsync(HttpDesk desk)
    {
        string id = (await desk.PublishAsync(SampleArticle.Corrected)).GetProperty("storyId").GetString()!;
        Versioned<Story> stored = (await desk.Stories.FindAsync(id, default))!;
        await desk.Stories.TrySaveAsync(stored.Value with { State = StoryState.Retracted }, stored.ETag, default);
        return await desk.GetAsync($"/api/stories/{id}");
    }

    private static async Task<HttpResponseMessage> KeyedAsync(string? key)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(HttpDesk.Keyed());
        return await Post(desk, "/api/articles", SampleArticle.Text, Text, key is null ? [] : [("Authorization", $"Bearer {key}")]);
    }

    private static async Task<HttpResponseMessage> TooOftenAsync()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(services => services.AddSingleton(Options.Create(new AccessOptions { WritesPerMinute = 1 })));
        using HttpResponseMessage first = await Post(desk, "/api/articles", SampleArticle.Text);
        return await Post(desk, "/api/articles", SampleArticle.Text);
    }

    /// <summary>One more than there are places for: whoever comes last is sent away while the others wait.</summary>
    private static async Task<HttpResponseMessage> CrowdAsync(HttpDesk desk)
    {
        Task<HttpResponseMessage>[] calls = [.. Enumerable.Range(0, HttpDesk.SummaryPlaces + 1).Select(_ => Post(desk, "/api/summaries", ScriptedEngine.Slow))];
        HttpResponseMessage sentAway = await await Task.WhenAny(calls);
        desk.Engine.LetGo();
        await Task.WhenAll(calls);
        return sentAway;
    }
}
