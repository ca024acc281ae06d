using System.Net;
using System.Text.Json;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class SummaryTests
{
    [Fact]
    public async Task A_text_is_digested_at_once_and_nothing_is_stored()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain; charset=utf-8");
        JsonElement digest = await HttpDesk.JsonAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(digest.GetProperty("headline").GetString()!);
        Assert.False(digest.TryGetProperty("storyId", out _));
        Assert.Null(answer.Headers.Location);
        Assert.Null(desk.Queue.Next);
    }

    [Theory]
    [InlineData("?sentences=1", 1)]
    [InlineData("?length=short", 2)]
    [InlineData("?length=long&sentences=2", 2)]
    [InlineData("", 3)]
    public async Task The_query_says_how_many_sentences_the_summary_has(string query, int sentences)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.PostAsync($"/api/summaries{query}", SampleArticle.Text, "text/plain");

        Assert.Equal(sentences, (await HttpDesk.JsonAsync(answer)).GetProperty("summary").GetArrayLength());
    }

    [Theory]
    [InlineData(null, "<!doctype html><html><body><article><h1>Ferry returns</h1><p>The ferry to Lindholm sailed again on Monday after nine months of repairs, and it was full.</p></article></body></html>")]
    [InlineData("text/html", "<p>The ferry to Lindholm sailed again on Monday after nine months of repairs, and it was full.</p>")]
    [InlineData("application/octet-stream", "The ferry to Lindholm sailed again on Monday after nine months of repairs, and it was full.")]
    [InlineData("text/markdown", "# Ferry returns\n\nThe ferry to *Lindholm* sailed again on Monday after nine months of repairs, and it was full.")]
    [InlineData("application/json", """{"text": "The ferry to Lindholm sailed again on Monday after nine months of repairs, and it was full."}""")]
    [InlineData("application/json; charset=UTF-8", """{"html": "<p>The ferry to Lindholm sailed again on Monday after nine months of repairs, and it was full.</p>"}""")]
    [InlineData("application/json", """{"markdown": "The ferry to *Lindholm* sailed again on Monday after nine months of repairs, and it was full.", "title": null}""")]
    public async Task Each_kind_of_body_gives_the_same_sentence(string? contentType, string body)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.PostAsync("/api/summaries", body, contentType);
        JsonElement digest = await HttpDesk.JsonAsync(answer);

        Assert.Equal(
            "The ferry to Lindholm sailed again on Monday after nine months of repairs, and it was full.",
            digest.GetProperty("summary")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_the_caller_knows_of_the_article_wins_over_what_reading_finds()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        string body = JsonSerializer.Serialize(new
        {
            text = SampleArticle.Text,
            title = "A ferry comes back",
            byline = "Ines Brandt",
            publishedAt = "2025-03-04T09:30:00+02:00",
            sourceUrl = "https://news.example/ferry",
            language = "en-GB",
            tags = new[] { "Ferries", "Lindholm, harbour" },
        });

        using HttpResponseMessage answer = await desk.PostAsync("/api/summaries", body, "application/json");
        JsonElement digest = await HttpDesk.JsonAsync(answer);
        JsonElement article = digest.GetProperty("article");

        Assert.Equal("A ferry comes back", article.GetProperty("title").GetString());
        Assert.Equal("Ines Brandt", article.GetProperty("byline").GetString());
        Assert.Equal(new DateTimeOffset(2025, 3, 4, 9, 30, 0, TimeSpan.FromHours(2)), article.GetProperty("publishedAt").GetDateTimeOffset());
        Assert.Equal("https://news.example/ferry", article.GetProperty("sourceUrl").GetString());
        Assert.Equal("en", digest.GetProperty("language").GetString());
        Assert.Equal(["Ferries", "Lindholm, harbour"], article.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }
}
