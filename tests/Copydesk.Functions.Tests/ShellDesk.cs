using System.Text;
using Copydesk.Http;
using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Copydesk.Functions.Tests;

/// <summary>The shell's functions over stores in memory, called as the Functions host calls them.</summary>
internal sealed class ShellDesk : IDisposable
{
    private readonly ServiceProvider _services;

    public ShellDesk()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Site:BaseUrl", "https://desk.example/")]).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddCopydesk(configuration)
            .AddCopydeskHttp()
            .AddSingleton<IHostApplicationLifetime, ApplicationLifetime>()
            .AddSingleton<IStoryStore>(Stories)
            .AddSingleton<ISubmissionStore>(Submissions)
            .AddSingleton<IDigestQueue>(Queue)
            .AddSingleton<IFeedIndex, InMemoryFeedIndex>()
            .AddSingleton<IStoryIndex, InMemoryStoryIndex>()
            .AddSingleton<ISiteStore, InMemorySiteStore>()
            .AddSingleton<IAnswerStore, InMemoryAnswerStore>()
            .AddSingleton(configuration)
            .BuildServiceProvider();
    }

    public InMemoryStoryStore Stories { get; } = new();

    public InMemorySubmissionStore Submissions { get; } = new();

    public InMemoryDigestQueue Queue { get; } = new();

    /// <summary>An instance of a function class, as the host makes one for each call.</summary>
    public T Function<T>() => ActivatorUtilities.CreateInstance<T>(_services);

    /// <summary>The oldest message, in the words in which the store writes it.</summary>
    public string TakeMessage() => Queue.TryTake(out DigestRequest? request)
        ? Encoding.UTF8.GetString(CopydeskJson.Write(request))
        : throw new InvalidOperationException("The queue is empty.");

    public Task DigestNextAsync() => Function<DigestTrigger>().DigestArticle(TakeMessage(), CancellationToken.None);

    /// <summary>Calls an HTTP function and writes its result as the worker does.</summary>
    public async Task<(int Status, string Body)> AnswerAsync(
        Func<HttpRequest, Task<IResult>> function, string? body = null, params (string Name, string Value)[] route)
    {
        var context = new DefaultHttpContext { RequestServices = _services };
        context.Request.Method = body is null ? HttpMethods.Get : HttpMethods.Post;
        context.Request.ContentType = body is null ? null : "text/plain";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body ?? ""));
        foreach ((string name, string value) in route) context.Request.RouteValues[name] = value;
        var sent = new MemoryStream();
        context.Response.Body = sent;

        await (await function(context.Request)).ExecuteAsync(context);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(sent.ToArray()));
    }

    public void Dispose() => _services.Dispose();
}
