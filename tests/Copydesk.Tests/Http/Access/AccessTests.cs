using System.Net;
using Copydesk.Http.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Http.Access;

public sealed class AccessTests
{
    [Theory]
    [InlineData(null, "key-of-a-writer-0123456789", null)]
    [InlineData("key-of-a-reader-0123456789", "key-of-a-writer-0123456789", null)]
    [InlineData("key-of-a-reader-0123456789", null, "everybody could write")]
    [InlineData("the-very-same-key-0123", "the-very-same-key-0123", "every reader could write")]
    [InlineData(null, "short", "at least 16")]
    [InlineData(null, "a key with spaces in it", "without spaces")]
    [InlineData(null, "", "at least 16")]
    public void Keys_that_would_open_what_looks_shut_are_refused_at_start(string? reader, string? writer, string? complaint) =>
        AssertRefused(new AccessOptions { ReaderKey = reader, WriterKey = writer }, complaint);

    [Theory]
    [InlineData("https://news.example", null)]
    [InlineData("http://localhost:3000", null)]
    [InlineData("https://news.example/", "scheme and host alone")]
    [InlineData("https://news.example/page", "scheme and host alone")]
    [InlineData("news.example", "scheme and host alone")]
    [InlineData("*", "scheme and host alone")]
    public void An_origin_is_a_scheme_and_a_host(string origin, string? complaint) => AssertRefused(new AccessOptions { Origins = [origin] }, complaint);

    [Fact]
    public async Task Who_is_sent_away_is_told_how_to_come_in_and_when()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(services =>
            services.AddSingleton(Options.Create(new AccessOptions { WriterKey = HttpDesk.WriterKey, WritesPerMinute = 2 })));

        using HttpResponseMessage keyless = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain");
        using HttpResponseMessage second = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain");
        using HttpResponseMessage third = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain");
        using HttpResponseMessage keyed = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain", ("Authorization", $"bearer {HttpDesk.WriterKey}"));
        using HttpResponseMessage read = await desk.GetAsync("/api/stories");

        Assert.Equal(["Bearer realm=\"copydesk\""], keyless.Headers.WwwAuthenticate.Select(way => way.ToString()));
        await Problems.AssertAsync(third, 429, "rate-exceeded", null);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.OK), (second.StatusCode, keyed.StatusCode, read.StatusCode));
    }

    [Theory]
    [InlineData("1.2.3.4, 20.0.0.1:5123", "20.0.0.1:6000")]
    [InlineData("20.0.0.1", "20.0.0.1")]
    [InlineData("[2001:db8::1]:443", "[2001:db8::1]:9")]
    public async Task Behind_a_proxy_a_caller_is_who_the_proxy_says(string forwarded, string name)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(services =>
            services.AddSingleton(Options.Create(new AccessOptions { BehindProxy = true, ReadsPerMinute = 1 })));

        using HttpResponseMessage first = await desk.GetAsync("/api/stories", ("X-Forwarded-For", forwarded));
        using HttpResponseMessage second = await desk.GetAsync("/api/stories", ("X-Forwarded-For", $"9.9.9.9, {name}"));
        using HttpResponseMessage other = await desk.GetAsync("/api/stories", ("X-Forwarded-For", $"{name}, 20.0.0.2"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task A_page_of_an_origin_that_is_set_may_call_and_one_of_another_may_not()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(HttpDesk.Keyed());

        using HttpResponseMessage asked = await desk.SendAsync(HttpMethod.Options, "/api/articles",
            ("Origin", "https://news.example"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "authorization,content-type"));
        using HttpResponseMessage called = await desk.GetAsync("/api/health", ("Origin", "https://news.example"));
        using HttpResponseMessage foreign = await desk.GetAsync("/api/health", ("Origin", "https://evil.example"));

        Assert.Equal(["https://news.example"], asked.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["https://news.example"], called.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(called.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.False(foreign.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/api/health")]
    [InlineData("/api/stories/00000000000000000000000000")]
    [InlineData("/api/docs")]
    public async Task Every_answer_tells_a_browser_to_do_nothing_with_it(string path)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.GetAsync(path);

        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private static void AssertRefused(AccessOptions options, string? complaint)
    {
        ValidateOptionsResult result = new AccessOptionsValidation().Validate(null, options);

        Assert.Equal(complaint is not null, result.Failed);
        if (complaint is not null) Assert.Contains(complaint, result.FailureMessage, StringComparison.Ordinal);
    }
}
