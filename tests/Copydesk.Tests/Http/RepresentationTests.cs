using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Copydesk.Tests.Http;

/// <summary>Media types, compression and the ETags of both.</summary>
public sealed class RepresentationTests
{
    private const string Json = "application/json";
    private const string Markdown = "text/markdown";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("text/markdown", Markdown)]
    [InlineData("text/*", Markdown)]
    [InlineData("TEXT/Markdown; charset=utf-8", Markdown)]
    [InlineData("application/json;q=0.5, text/markdown;q=0.9", Markdown)]
    [InlineData("application/json;q=0.9, text/markdown;q=0.5", Json)]
    [InlineData("text/markdown, application/json", Json)]
    [InlineData("*/*, application/json;q=0", Markdown)]
    [InlineData("*/*;q=0.1, text/markdown", Markdown)]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", Json)]
    public async Task A_digest_comes_as_the_caller_likes_best(string? accept, string expected)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string story = $"/api/stories/{(await desk.PublishAsync(SampleArticle.Text)).GetProperty("storyId").GetString()}";
        (string, string)[] headers = accept is null ? [] : [("Accept", accept)];

        using HttpResponseMessage current = await desk.GetAsync(story, headers);
        using HttpResponseMessage revision = await desk.GetAsync($"{story}/revisions/1", headers);
        using HttpResponseMessage summary = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain", headers);
        using HttpResponseMessage waited = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", [("Prefer", "wait=30"), .. headers]);

        Assert.All([current, revision, summary, waited], answer => Assert.Equal((HttpStatusCode.OK, expected), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType)));
        Assert.All([current, revision], answer => Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary));
        string words = await current.Content.ReadAsStringAsync();
        Assert.StartsWith(expected == Markdown ? "# " : "{", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/html;q=0.9")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("nonsense")]
    public async Task Who_takes_no_digest_of_ours_is_told_what_there_is(string accept)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string story = $"/api/stories/{(await desk.PublishAsync(SampleArticle.Text)).GetProperty("storyId").GetString()}";

        await Problems.AssertAsync(await desk.GetAsync(story, ("Accept", accept)), 406, "not-acceptable", "Accept");
        await Problems.AssertAsync(await desk.GetAsync($"{story}/revisions/1", ("Accept", accept)), 406, "not-acceptable", "Accept");
        await Problems.AssertAsync(await desk.PostAsync("/api/summaries", "a", "text/plain", ("Accept", accept)), 406, "not-acceptable", "Accept");
    }

    [Fact]
    public async Task JSON_and_Markdown_have_tags_of_their_own()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string story = $"/api/stories/{(await desk.PublishAsync(SampleArticle.Text)).GetProperty("storyId").GetString()}";

        using HttpResponseMessage json = await desk.GetAsync(story);
        using HttpResponseMessage markdown = await desk.GetAsync(story, ("Accept", Markdown), ("If-None-Match", json.Headers.ETag!.ToString()));
        using HttpResponseMessage same = await desk.GetAsync(story, ("Accept", Markdown), ("If-None-Match", markdown.Headers.ETag!.ToString()));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (markdown.StatusCode, same.StatusCode));
        Assert.Equal(["Accept", "Accept-Encoding"], same.Headers.Vary);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.2, gzip;q=0.7", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*, br;q=0", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("identity", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    public async Task A_stored_document_is_compressed_as_the_caller_takes_it_and_says_the_same(string taken, string? coding)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string story = $"/api/stories/{(await desk.PublishAsync(SampleArticle.Text)).GetProperty("storyId").GetString()}";
        byte[] plain = await (await desk.GetAsync(story)).Content.ReadAsByteArrayAsync();

        using HttpResponseMessage answer = await desk.GetAsync(story, ("Accept-Encoding", taken));
        using HttpResponseMessage head = await desk.SendAsync(HttpMethod.Head, story, ("Accept-Encoding", taken));
        byte[] sent = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(coding is null ? [] : [coding], answer.Content.Headers.ContentEncoding);
        Assert.Equal(plain, Unpacked(sent, coding));
        Assert.Equal(sent.Length, answer.Content.Headers.ContentLength);
        Assert.Equal(sent.Length, head.Content.Headers.ContentLength);
        Assert.Equal(answer.Content.Headers.ContentEncoding, head.Content.Headers.ContentEncoding);
        if (coding is not null) Assert.True(sent.Length < plain.Length / 2);
    }

    [Fact]
    public async Task A_strong_tag_becomes_weak_on_compressed_bytes_and_still_tells_that_nothing_changed()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string text = string.Join(" ", Enumerable.Range(1, 60).Select(n => $"Ferry number {n} sailed to Lindholm again."));
        string path = $"/api/stories/{(await desk.PublishAsync(text)).GetProperty("storyId").GetString()}/text";

        using HttpResponseMessage plain = await desk.GetAsync(path);
        using HttpResponseMessage packed = await desk.GetAsync(path, ("Accept-Encoding", "gzip"));
        using HttpResponseMessage again = await desk.GetAsync(path, ("Accept-Encoding", "gzip"), ("If-None-Match", packed.Headers.ETag!.ToString()));

        Assert.Equal(new EntityTagHeaderValue(plain.Headers.ETag!.Tag, isWeak: true), packed.Headers.ETag);
        Assert.False(plain.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.All([plain, packed, again], answer => Assert.Equal(["Accept-Encoding"], answer.Headers.Vary));
    }

    [Fact]
    public async Task What_repeats_the_request_and_what_is_small_is_not_compressed()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string id = (await desk.PublishAsync(SampleArticle.Text)).GetProperty("storyId").GetString()!;

        using HttpResponseMessage summary = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain", ("Accept-Encoding", "br"));
        using HttpResponseMessage problem = await desk.GetAsync($"/api/stories?{new string('x', 2_000)}=1", ("Accept-Encoding", "br"));
        using HttpResponseMessage status = await desk.GetAsync($"/api/articles/{id}", ("Accept-Encoding", "br"));

        Assert.All([summary, problem, status], answer => Assert.Empty(answer.Content.Headers.ContentEncoding));
        Assert.NotEmpty((await HttpDesk.JsonAsync(summary)).GetProperty("headline").GetString()!);
    }

    private static byte[] Unpacked(byte[] sent, string? coding)
    {
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(sent), CompressionMode.Decompress),
            _ => new MemoryStream(sent),
        };
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }
}
