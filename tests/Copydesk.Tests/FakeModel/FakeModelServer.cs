using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Copydesk.Tests.FakeModel;

/// <summary>A model over real HTTP on a free loopback port: the chat completions of Azure OpenAI and of OpenAI, without streaming.</summary>
internal sealed class FakeModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<FakeModelRequest> _requests = [];

    private FakeModelServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public IReadOnlyList<FakeModelRequest> Requests => [.. _requests];

    /// <param name="answer">What the model writes, or the fault that it has.</param>
    public static async Task<FakeModelServer> StartAsync(Func<FakeModelRequest, FakeModelAnswer> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FakeModelServer(builder.Build());
        server._app.MapPost("/openai/deployments/{model}/chat/completions", server.AnswerAsync(answer));
        server._app.MapPost("/v1/chat/completions", server.AnswerAsync(answer));
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private RequestDelegate AnswerAsync(Func<FakeModelRequest, FakeModelAnswer> answer) => async context =>
    {
        JsonNode body = (await JsonNode.ParseAsync(context.Request.Body))!;
        var request = new FakeModelRequest(
            context.Request.Path + context.Request.QueryString,
            context.Request.Headers["api-key"].FirstOrDefault() ?? context.Request.Headers.Authorization.FirstOrDefault(),
            body);
        _requests.Enqueue(request);

        FakeModelAnswer said = answer(request);
        context.Response.StatusCode = said.Status;
        await context.Response.WriteAsJsonAsync(said.Body(), JsonSerializerOptions.Web);
    };
}
