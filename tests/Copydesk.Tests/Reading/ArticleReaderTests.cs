using System.Diagnostics;
using System.Text;
using Copydesk.Intake;
using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Reading;

public sealed class ArticleReaderTests
{
    private const string Markup = "<p>The market closes in June.</p>";

    [Theory]
    [InlineData("text/html; charset=utf-8", null, "The market closes in June.")]
    [InlineData("TEXT/HTML", "page.txt", "The market closes in June.")]
    [InlineData("text/plain", "page.html", Markup)]
    [InlineData("application/octet-stream", "page.html", "The market closes in June.")]
    [InlineData(null, "page.HTM", "The market closes in June.")]
    [InlineData(null, "page.txt", Markup)]
    [InlineData(null, null, "The market closes in June.")]
    [InlineData(null, "page.unknown", "The market closes in June.")]
    public void The_declared_type_wins_then_the_file_name_then_the_bytes(string? declared, string? fileName, string text) =>
        Assert.Equal(text, Given.Bytes(Encoding.UTF8.GetBytes(Markup), declared, new(FileName: fileName)).Text);

    [Fact]
    public void An_unknown_type_is_refused_with_the_types_that_are_read()
    {
        var error = Assert.Throws<CopydeskException>(() => Given.Bytes("{}"u8.ToArray(), "application/json"));

        Assert.Equal("unsupported-media-type", error.Code);
        Assert.Contains("application/json", error.Message);
        Assert.Contains("text/plain, text/markdown", error.Message);
    }

    [Theory]
    [InlineData("text/plain", "")]
    [InlineData("text/plain", " \n\u200B\n*** \n")]
    [InlineData("text/markdown", "```\ncode\n```")]
    [InlineData("text/html", "<html><head><script>x</script></head><body></body></html>")]
    public void A_submission_without_words_is_refused(string type, string text) =>
        Assert.Equal("empty-article", Assert.Throws<CopydeskException>(() => Given.Bytes(Encoding.UTF8.GetBytes(text), type)).Code);

    [Fact]
    public void A_text_beyond_the_limit_is_refused_with_the_limit()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(new string('a', 2_001));

        var error = Assert.Throws<CopydeskException>(() => Given.Bytes(bytes, "text/plain", limits: new IntakeOptions { MaxCharacters = 2_000 }));

        Assert.Equal("article-too-long", error.Code);
        Assert.Contains("2000", error.Message);
    }

    [Fact]
    public void What_the_caller_says_wins()
    {
        var metadata = new SubmissionMetadata("Title", "Jane Doe", new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero), new Uri("https://example.com/a"), "de-AT");

        Article article = Given.Html("<html lang=en><body><p>The market closes in June.</p></body></html>", metadata);

        Assert.Equal(
            ("Title", "Jane Doe", metadata.PublishedAt, metadata.SourceUrl, "de"),
            (article.Title, article.Byline, article.PublishedAt, article.SourceUrl, article.Language));
    }

    [Theory]
    [InlineData("text/plain", "a ")]
    [InlineData("text/plain", "a\n")]
    [InlineData("text/plain", "1. ")]
    [InlineData("text/plain", "\"")]
    [InlineData("text/plain", "e\u0301\u0302\u0316")]
    [InlineData("text/plain", "\u0301\u0316")]
    [InlineData("text/markdown", "a ")]
    [InlineData("text/markdown", "[a](")]
    [InlineData("text/markdown", "*_`")]
    [InlineData("text/markdown", "> - ")]
    [InlineData("text/html", "a ")]
    [InlineData("text/html", "<p>a")]
    [InlineData("text/html", "<")]
    [InlineData("text/html", "<!--")]
    [InlineData("text/html", "&amp;<br>")]
    [InlineData("text/html", "<a href='x'>a</a> ")]
    public void A_megabyte_of_anything_is_read_in_linear_time(string type, string piece)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("The market closes. " + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)));
        var clock = Stopwatch.StartNew();

        Article article = Given.Bytes(bytes, type, limits: new IntakeOptions { MaxCharacters = 10_000_000 });

        // A busy machine may take ten seconds; quadratic time is many minutes.
        Assert.NotEmpty(article.Sentences);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"{clock.Elapsed}");
    }
}
