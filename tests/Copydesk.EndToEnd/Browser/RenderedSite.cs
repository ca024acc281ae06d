using System.Net;
using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Tests.Publishing.Samples;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Copydesk.EndToEnd.Browser;

/// <summary>The sample stories, published into memory and served on a free port of the loopback.</summary>
internal sealed class RenderedSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RenderedSite(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single() + "/";

    public static async Task<RenderedSite> StartAsync(SiteText text = SiteText.Full)
    {
        var newsroom = new Newsroom(new SiteOptions { Text = text, PageSize = 4, Title = "The Copy Desk" });
        SitePublisher publisher = newsroom.NewPublisher();
        for (int i = 1; i <= 6; i++) await newsroom.PublishAsync(publisher, $"number-{i}", SampleDigests.Numbered(i));
        await newsroom.PublishAsync(publisher, "library", SampleDigests.Library);
        await newsroom.PublishAsync(publisher, "fishers", SampleDigests.IceFishers);
        await newsroom.PublishAsync(publisher, "harbour", SampleDigests.Harbour);

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

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
