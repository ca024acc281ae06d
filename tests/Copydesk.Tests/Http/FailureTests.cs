using System.Net;
using System.Text.Json;
using Copydesk.Http;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class FailureTests
{
    private const string Id = "00000000000000000000000000";

    [Fact]
    public async Task A_failure_of_ours_says_nothing_of_the_inside_and_is_logged_with_all_of_it()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(services => services.AddSingleton(StoresThatThrow(new IOException("disk 7 at secret-host"))));

        using HttpResponseMessage answer = await desk.GetAsync($"/api/stories/{Id}");
        string body = await answer.Content.ReadAsStringAsync();
        JsonElement problem = await HttpDesk.JsonAsync(answer);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("urn:copydesk:problem:internal-error", problem.GetProperty("type").GetString());
        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
        Assert.DoesNotContain("secret-host", body, StringComparison.Ordinal);
        Assert.DoesNotContain("IOException", body, StringComparison.Ordinal);
        (LogLevel level, string message, Exception? error) = Assert.Single(desk.Log.Entries);
        Assert.Equal((LogLevel.Error, "GetStory failed"), (level, message));
        Assert.IsType<IOException>(error);
    }

    [Fact]
    public async Task A_caller_who_hangs_up_is_no_failure_of_ours()
    {
        using var hungUp = new CancellationTokenSource();
        await hungUp.CancelAsync();
        var log = new RecordedLog();
        ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddCopydeskHttp()
            .AddSingleton(StoresThatThrow(new OperationCanceledException(hungUp.Token)))
            .BuildServiceProvider();
        var context = new DefaultHttpContext { RequestAborted = hungUp.Token };
        context.Request.RouteValues["id"] = Id;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => services.GetRequiredService<CopydeskApi>().AnswerAsync(EndpointTable.GetStory, context.Request, CancellationToken.None));

        Assert.Empty(log.Entries);
    }

    [Fact]
    public async Task A_time_out_inside_is_a_failure_of_ours_though_it_comes_as_a_cancellation()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync(services => services.AddSingleton(StoresThatThrow(new TaskCanceledException("timed out"))));

        using HttpResponseMessage answer = await desk.GetAsync($"/api/stories/{Id}");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    private static IStoryStore StoresThatThrow(Exception error)
    {
        var stories = new Mock<IStoryStore>();
        stories.Setup(s => s.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(error);
        return stories.Object;
    }
}
