using System.Net;
using System.Text.Json;
using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Http;
using Copydesk.Reading;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
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
            .AddSingleton<IConfiguration>(new ConfigurationManager())
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

    [Theory]
    [InlineData("model-timeout", 504)]
    [InlineData("model-unavailable", 502)]
    [InlineData("model-unknown", 502)]
    [InlineData("model-busy", 503)]
    [InlineData("model-refused-request", 502)]
    [InlineData("model-article-filtered", 422)]
    [InlineData("model-answer-language", 502)]
    [InlineData("model-refused-credentials", 502)]
    [InlineData("model-refused", 422)]
    [InlineData("model-answer-cut", 502)]
    [InlineData("model-answer-empty", 502)]
    [InlineData("model-answer-filtered", 422)]
    [InlineData("model-answer-unusable", 502)]
    [InlineData("budget-day-spent", 503)]
    [InlineData("budget-caller-spent", 429)]
    [InlineData("budget-article-spent", 429)]
    public async Task A_model_without_an_answer_is_neither_the_callers_fault_nor_ours(string code, int status)
    {
        var engine = new Mock<IDigestEngine>();
        engine.Setup(e => e.Identity).Returns(new EngineIdentity("chat", "desk-model", "1"));
        engine.Setup(e => e.DigestAsync(It.IsAny<Article>(), It.IsAny<DigestOptions>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new ChatEngineException(code, ModelFailureKind.Unusable, "The model said nothing.", new IOException("secret-host")) { RetryAfter = TimeSpan.FromSeconds(6.5) });
        await using HttpDesk desk = await HttpDesk.StartAsync(services => services.AddSingleton(engine.Object));

        using HttpResponseMessage answer = await desk.PostAsync("/api/summaries", SampleArticle.Text, "text/plain");
        JsonElement problem = await HttpDesk.JsonAsync(answer);

        Assert.Equal((status, $"urn:copydesk:problem:{code}"), ((int)answer.StatusCode, problem.GetProperty("type").GetString()));
        Assert.Equal("The model said nothing.", problem.GetProperty("detail").GetString());
        Assert.Equal(TimeSpan.FromSeconds(7), answer.Headers.RetryAfter?.Delta);
        Assert.NotEqual("The article was refused", problem.GetProperty("title").GetString());
        (LogLevel level, string message, Exception? error) = Assert.Single(desk.Log.Entries);
        Assert.Equal((LogLevel.Warning, $"PostSummary got no digest from the model: {code}"), (level, message));
        Assert.IsType<ChatEngineException>(error);
    }

    private static IStoryStore StoresThatThrow(Exception error)
    {
        var stories = new Mock<IStoryStore>();
        stories.Setup(s => s.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(error);
        return stories.Object;
    }
}
