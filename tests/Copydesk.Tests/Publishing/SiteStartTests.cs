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

    [Theory]
    [InlineData("Site:Feeds:0:Name is missing", "", "Path=sport/")]
    [InlineData("Site:Feeds:0:Name is 'Sport News'", "Sport News", "Path=sport/")]
    [InlineData("Site:Feeds:0:Name is 'all', the feed of every story", "all", "Path=sport/")]
    [InlineData("Site:Feeds:0:Name is 'de', the feed of every story in German", "de", "Path=sport/")]
    [InlineData("Site:Feeds:0:Path begins with /", "sport", "Path=/sport/")]
    [InlineData("Site:Feeds:0:Language is 'Deutsch'", "sport", "Language=Deutsch")]
    [InlineData("Site:Feeds:0 takes every story", "sport", "Title=Sport")]
    public async Task A_rule_that_makes_no_feed_is_refused_at_start_with_its_name_and_the_mend(string sentence, string name, string given)
    {
        using IHost host = Build("https://news.example/", ("Site:Feeds:0:Name", name), ($"Site:Feeds:0:{given.Split('=')[0]}", given.Split('=')[1]));

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith(sentence, Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_rules_of_one_name_are_refused()
    {
        using IHost host = Build(
            "https://news.example/",
            ("Site:Feeds:0:Name", "sport"), ("Site:Feeds:0:Path", "sport/"), ("Site:Feeds:1:Name", "sport"), ("Site:Feeds:1:Path", "games/"));

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal("Site:Feeds:1:Name is 'sport', as that of an earlier rule; choose another.", Assert.Single(error.Failures));
    }

    [Fact]
    public async Task A_feed_by_rule_is_there_empty_once_the_shell_has_started()
    {
        using IHost host = Build("https://news.example/", ("Site:Feeds:0:Name", "sport"), ("Site:Feeds:0:Path", "sport/"));

        await host.StartAsync();

        ISiteStore site = host.Services.GetRequiredService<ISiteStore>();
        Assert.NotNull(await site.FindAsync("feeds/sport/index.html", default));
        Assert.NotNull(await site.FindAsync("feeds/sport/rss.xml", default));
        Assert.NotNull(await site.FindAsync("feeds/feeds.opml", default));
    }

    private static IHost Build(string? address, params (string Name, string Value)[] settings)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration["Site:BaseUrl"] = address;
        foreach ((string name, string value) in settings) builder.Configuration[name] = value;
        builder.Services.AddLogging();
        builder.Services.AddSingleton<IStoryStore, InMemoryStoryStore>();
        builder.Services.AddSingleton<IFeedIndex, InMemoryFeedIndex>();
        builder.Services.AddSingleton<ISiteStore, InMemorySiteStore>();
        builder.Services.AddCopydesk(builder.Configuration).AddCopydeskSite();
        return builder.Build();
    }
}
