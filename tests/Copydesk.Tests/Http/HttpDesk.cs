using System.Net;
using System.Text;
using System.Text.Json;
using Copydesk.Digesting;
using Copydesk.Http;
using Copydesk.Http.Access;
using Copydesk.Intake;
using Copydesk.Storing;
using Copydesk.Tests.Http.Cases;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Http;

/// <summary>The endpoints behind a real server on a free port of the loopback, over stores in memory.</summary>
internal sealed class HttpDesk : IAsyncDisposable
{
    public const int MaxBytes = 20_000;
    public const int MaxCharacters = 5_000;

    /// <summary>Calls for a summary that are worked on or wait; the next is sent away.</summary>
    public const int SummaryPlaces = 3;

    public const string ReaderKey = "key-of-a-reader-0123456789";
    public const string WriterKey = "key-of-a-writer-0123456789";

    private readonly WebApplication _app;

    private HttpDesk(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public RecordedLog Log => _app.Services.GetRequiredService<RecordedLog>();

    public QueueDrain Queue => _app.Services.GetRequiredService<QueueDrain>();

    public IStoryStore Stories => _app.Services.GetRequiredService<IStoryStore>();

    public ScriptedEngine Engine => _app.Services.GetRequiredService<ScriptedEngine>();

    public InMemoryAnswerStore Answers => (InMemoryAnswerStore)_app.Services.GetRequiredService<IAnswerStore>();

    public static async Task<HttpDesk> StartAsync(Action<IServiceCollection>? change = null, bool isScripted = false)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["Copydesk:Intake:MaxBytes"] = $"{MaxBytes}";
        builder.Configuration["Copydesk:Intake:MaxCharacters"] = $"{MaxCharacters}";
        builder.Configuration["Copydesk:Http:SummariesAtOnce"] = "1";
        builder.Configuration["Copydesk:Http:SummariesWaiting"] = $"{SummaryPlaces - 1}";
        builder.Configuration["Site:BaseUrl"] = "https://desk.example/";
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port: 0);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(1.5));
        });
        builder.Services.AddCors();
        builder.Services.AddCopydesk(builder.Configuration).AddCopydeskHttp();
        builder.Services.AddSingleton<InMemoryStoryStore>();
        builder.Services.AddSingleton<IStoryIndex, InMemoryStoryIndex>();
        builder.Services.AddSingleton<IStoryStore>(p => new IndexedStoryStore(p.GetRequiredService<InMemoryStoryStore>(), p.GetRequiredService<IStoryIndex>()));
        builder.Services.AddSingleton<ISubmissionStore>(new InMemorySubmissionStore());
        builder.Services.AddSingleton<IFeedIndex, InMemoryFeedIndex>();
        builder.Services.AddSingleton<ISiteStore, InMemorySiteStore>();
        builder.Services.AddSingleton<IAnswerStore, InMemoryAnswerStore>();
        builder.Services.AddSingleton<InMemoryDigestQueue>();
        builder.Services.AddSingleton<IDigestQueue>(p => p.GetRequiredService<InMemoryDigestQueue>());
        builder.Services.AddSingleton<QueueDrain>().AddHostedService(p => p.GetRequiredService<QueueDrain>());
        var log = new RecordedLog();
        builder.Services.AddSingleton(log);
        builder.Logging.ClearProviders().AddProvider(log);
        if (isScripted) builder.Services.AddSingleton<ScriptedEngine>().AddSingleton<IDigestEngine>(p => p.GetRequiredService<ScriptedEngine>());
        change?.Invoke(builder.Services);

        WebApplication app = builder.Build();
        app.UseMiddleware<LoopbackGuard>();
        app.UseCors(app.Services.GetRequiredService<CallingPages>().Allow);
        app.MapCopydesk();
        await app.StartAsync();
        return new HttpDesk(app);
    }

    /// <summary>Asks for keys; without the reader's, reading is open.</summary>
    public static Action<IServiceCollection> Keyed(bool readingToo = true) => services =>
        services.AddSingleton(Options.Create(new AccessOptions { ReaderKey = readingToo ? ReaderKey : null, WriterKey = WriterKey, Origins = ["https://news.example"] }));

    public Task<HttpResponseMessage> PostAsync(string path, string body, string? contentType, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        foreach ((string name, string value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request);
    }

    /// <summary>As text/plain, with header lines that the client would not let through, in UTF-8.</summary>
    public Task<HttpResponseMessage> PostRawAsync(string path, string body, params string[] headerLines) => SendRawAsync(
        $"POST {path} HTTP/1.1", body, ["Content-Type: text/plain", $"Content-Length: {Encoding.UTF8.GetByteCount(body)}", .. headerLines]);

    /// <summary>A request line, header lines and a body as they are; the connection is closed after the answer.</summary>
    public Task<HttpResponseMessage> SendRawAsync(string requestLine, string body, params string[] headerLines)
    {
        string[] head = [requestLine, $"Host: localhost:{Client.BaseAddress!.Port}", "Connection: close", .. headerLines, "", ""];
        return RawExchange.SendAsync(Client.BaseAddress!, Encoding.UTF8.GetBytes(string.Join("\r\n", head) + body));
    }

    /// <summary>A body whose length is not declared.</summary>
    public Task<HttpResponseMessage> PostChunkedAsync(string path, int length)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(new string('a', length))) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain");
        request.Headers.TransferEncodingChunked = true;
        return Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, headers);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach ((string name, string value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request);
    }

    /// <summary>Waits for a story that somebody submits meanwhile.</summary>
    public async Task<Versioned<Story>> StoryAsync(StoryId id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (await Stories.FindAsync(id.Value, patience.Token) is { } story) return story;
            await Task.Delay(5, patience.Token);
        }
    }

    /// <summary>Submits and waits for the published story.</summary>
    public async Task<JsonElement> PublishAsync(string body, string contentType = "text/plain")
    {
        using HttpResponseMessage answer = await PostAsync("/api/articles", body, contentType, ("Prefer", "wait=30"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await JsonAsync(answer);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        using JsonDocument document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
