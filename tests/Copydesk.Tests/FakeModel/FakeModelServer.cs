using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Copydesk.Tests.FakeModel;

/// <summary>A model over real HTTP on a free loopback port: the chat APIs of Azure OpenAI, OpenAI and Ollama, and their faults.</summary>
internal sealed class FakeModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Func<FakeModelRequest, FakeModelAnswer> _answer;
    private readonly ConcurrentQueue<FakeModelRequest> _requests = [];
    private int _underWay;
    private int _mostAtOnce;

    private FakeModelServer(WebApplication app, Func<FakeModelRequest, FakeModelAnswer> answer) => (_app, _answer) = (app, answer);

    public Uri Address => new(_app.Urls.Single());

    public IReadOnlyList<FakeModelRequest> Requests => [.. _requests];

    public int Calls => _requests.Count;

    /// <summary>The most requests that were answered at the same time.</summary>
    public int MostAtOnce => _mostAtOnce;

    /// <param name="answer">What the model writes, or the fault that it has.</param>
    public static async Task<FakeModelServer> StartAsync(Func<FakeModelRequest, FakeModelAnswer> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FakeModelServer(builder.Build(), answer);
        server._app.MapPost("/openai/deployments/{model}/chat/completions", context => server.AnswerAsync(context, FakeModelProtocol.OfOpenAI));
        server._app.MapPost("/v1/chat/completions", context => server.AnswerAsync(context, FakeModelProtocol.OfOpenAI));
        server._app.MapPost("/api/chat", context => server.AnswerAsync(context, FakeModelProtocol.OfOllama));
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, Func<FakeModelAnswer, JsonObject> protocol)
    {
        JsonNode body = (await JsonNode.ParseAsync(context.Request.Body))!;
        var request = new FakeModelRequest(
            context.Request.Path + context.Request.QueryString,
            context.Request.Headers["api-key"].FirstOrDefault() ?? context.Request.Headers.Authorization.FirstOrDefault(),
            body);
        _requests.Enqueue(request);
        InterlockedMax(Interlocked.Increment(ref _underWay));
        try
        {
            FakeModelAnswer said = _answer(request);
            if (said.Delay > TimeSpan.Zero) await Task.Delay(said.Delay, context.RequestAborted);
            await WriteAsync(context, said, said.Raw ?? protocol(said).ToJsonString(JsonSerializerOptions.Web));
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private static async Task WriteAsync(HttpContext context, FakeModelAnswer said, string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = said.Status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        if (said.RetryAfter is { } wait) context.Response.Headers.RetryAfter = wait;
        await context.Response.Body.WriteAsync(said.IsCut ? bytes.AsMemory(0, bytes.Length / 2) : bytes);
        if (!said.IsCut) return;
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    private void InterlockedMax(int now)
    {
        int most = _mostAtOnce;
        while (now > most && Interlocked.CompareExchange(ref _mostAtOnce, now, most) is var seen && seen != most) most = seen;
    }
}
