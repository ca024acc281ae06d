using System.Net;
using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Tests.Publishing.Samples;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Copydesk.EndToEnd.Browser;

/// <summary>Stories published into memory and served on a free port of the loopback, as a static website serves them.</summary>
internal sealed class RenderedSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RenderedSite(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single() + "/";

    /// <param name="stories">By id, in the order of publishing; null for the samples.</param>
    public static async Task<RenderedSite> StartAsync(SiteText text = SiteText.Full, Dictionary<string, DigestBuilder>? stories = null)
    {
        var newsroom = new Newsroom(new SiteOptions { Text = text, PageSize = 4, Title = "The Copy Desk" });
        SitePublisher publisher = newsroom.NewPublisher();
        await publisher.OpenAsync(default);
        foreach ((string id, DigestBuilder digest) in stories ?? Samples()) await newsroom.PublishAsync(publisher, id, digest);

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        app.MapGet("/{**path}", async (string? path, CancellationToken ct) =>
            await newsroom.Site.FindAsync(string.IsNullOrEmpty(path) ? "index.html" : path, ct) is { } file
                ? Results.Bytes(file.Content, file.ContentType)
                : Results.NotFound());
        await app.StartAsync();
        return new RenderedSite(app);
    }

    public static Task<RenderedSite> StartEmptyAsync() => StartAsync(stories: []);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Dictionary<string, DigestBuilder> Samples()
    {
        Dictionary<string, DigestBuilder> stories = [];
        for (int i = 1; i <= 6; i++) stories.Add($"number-{i}", SampleDigests.Numbered(i));
        stories.Add("library", SampleDigests.Library);
        stories.Add("fishers", SampleDigests.IceFishers);
        stories.Add("harbour", SampleDigests.Harbour);
        return stories;
    }
}
