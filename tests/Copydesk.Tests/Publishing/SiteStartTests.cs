using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Publishing;

public sealed class SiteStartTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("news.example")]
    public async Task A_shell_that_publishes_does_not_start_without_the_address_of_its_site(string? address)
    {
        using IHost host = Build(address);

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("Site:BaseUrl", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_publishes_nothing_needs_no_address()
    {
        using ServiceProvider services = new ServiceCollection().AddCopydesk(new ConfigurationBuilder().Build()).BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public async Task A_new_site_is_there_once_the_shell_has_started()
    {
        using IHost host = Build("https://news.example/");

        await host.StartAsync();

        ISiteStore site = host.Services.GetRequiredService<ISiteStore>();
        Assert.NotNull(await site.FindAsync("index.html", default));
        Assert.NotNull(await site.FindAsync("feeds/all/feed.json", default));
    }

    private static IHost Build(string? address)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration["Site:BaseUrl"] = address;
        builder.Services.AddLogging();
        builder.Services.AddSingleton<IStoryStore, InMemoryStoryStore>();
        builder.Services.AddSingleton<IFeedIndex, InMemoryFeedIndex>();
        builder.Services.AddSingleton<ISiteStore, InMemorySiteStore>();
        builder.Services.AddCopydesk(builder.Configuration).AddCopydeskSite();
        return builder.Build();
    }
}
