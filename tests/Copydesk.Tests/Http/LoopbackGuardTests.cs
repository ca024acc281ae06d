using System.Net;
using System.Text.Json;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class LoopbackGuardTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:7071")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:7071")]
    public async Task A_loopback_host_comes_through(string host)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.GetAsync("/api/health", ("Host", host));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example:7071")]
    [InlineData("192.168.0.7")]
    [InlineData("0.0.0.0")]
    public async Task Another_host_is_refused_since_its_name_may_lead_here(string host)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.GetAsync("/api/health", ("Host", host));

        await AssertRefusedAsync(answer, "foreign-host");
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://localhost:1")]
    [InlineData("")]
    public async Task A_page_of_another_site_can_not_post(string origin)
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        using HttpResponseMessage answer = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", ("Origin", origin));

        await AssertRefusedAsync(answer, "foreign-origin");
        Assert.Null(desk.Queue.Next);
    }

    [Fact]
    public async Task The_shells_own_page_can_post()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();
        desk.Queue.IsPaused = true;
        string origin = desk.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

        using HttpResponseMessage answer = await desk.PostAsync("/api/articles", SampleArticle.Text, "text/plain", ("Origin", origin));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    private static async Task AssertRefusedAsync(HttpResponseMessage answer, string code)
    {
        JsonElement problem = await HttpDesk.JsonAsync(answer);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal($"urn:copydesk:problem:{code}", problem.GetProperty("type").GetString());
    }
}
