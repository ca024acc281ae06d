using System.Net;
using System.Text.Json;
using Copydesk.Storing;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class HealthTests
{
    [Fact]
    public async Task Every_dependency_is_named_and_all_that_answer_make_it_ready()
    {
        await using HttpDesk desk = await StartAsync(Probe("queues", null), Probe("blobs", null));

        using HttpResponseMessage answer = await desk.GetAsync("/api/health");
        JsonElement report = await HttpDesk.JsonAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(report.GetProperty("live").GetBoolean());
        Assert.True(report.GetProperty("ready").GetBoolean());
        Assert.Equal(["blobs", "queues"], report.GetProperty("dependencies").EnumerateArray().Select(d => d.GetProperty("name").GetString()!));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task One_that_does_not_answer_makes_it_unready_and_says_why()
    {
        await using HttpDesk desk = await StartAsync(Probe("blobs", null), Probe("queues", "The queue service does not answer."));

        using HttpResponseMessage answer = await desk.GetAsync("/api/health");
        JsonElement report = await HttpDesk.JsonAsync(answer);
        JsonElement queues = report.GetProperty("dependencies")[1];

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.True(report.GetProperty("live").GetBoolean());
        Assert.False(report.GetProperty("ready").GetBoolean());
        Assert.Equal("The queue service does not answer.", queues.GetProperty("problem").GetString());
        Assert.True(report.GetProperty("dependencies")[0].GetProperty("healthy").GetBoolean());
    }

    [Fact]
    public async Task A_probe_that_fails_is_an_unhealthy_dependency_and_tells_nothing_of_the_inside()
    {
        var broken = new Mock<IHealthProbe>();
        broken.SetupGet(p => p.Name).Returns("tables");
        broken.Setup(p => p.CheckAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("key=abc"));
        await using HttpDesk desk = await StartAsync(broken.Object);

        using HttpResponseMessage answer = await desk.GetAsync("/api/health");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain("key=abc", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(desk.Log.Entries);
    }

    private static Task<HttpDesk> StartAsync(params IHealthProbe[] probes) => HttpDesk.StartAsync(services =>
    {
        foreach (IHealthProbe probe in probes) services.AddSingleton(probe);
    });

    private static IHealthProbe Probe(string name, string? problem)
    {
        var probe = new Mock<IHealthProbe>();
        probe.SetupGet(p => p.Name).Returns(name);
        probe.Setup(p => p.CheckAsync(It.IsAny<CancellationToken>())).ReturnsAsync(problem);
        return probe.Object;
    }
}
