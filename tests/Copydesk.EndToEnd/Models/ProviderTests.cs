using System.Text.Json;
using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Running;
using Copydesk.Proving;
using Copydesk.Storing;
using Copydesk.Tests.FakeModel;
using Xunit;

namespace Copydesk.EndToEnd.Models;

/// <summary>From an upload to the feed with each provider, over real HTTP and on real storage.</summary>
public sealed class ProviderTests
{
    [SkippableTheory]
    [InlineData("azure-openai", "/openai/deployments/desk-model/chat/completions")]
    [InlineData("openai", "/v1/chat/completions")]
    [InlineData("ollama", "/api/chat")]
    [InlineData("openai-compatible", "/v1/chat/completions")]
    public async Task An_upload_is_in_the_feed_with_the_model_in_its_provenance(string provider, string path)
    {
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using ModelDesk desk = await ModelDesk.StartAsync(azurite.ConnectionString, model.Address, provider);

        await desk.UploadAsync("port.txt", ArticleAnswer.Article("port", 1));
        Story story = Assert.Single(await desk.WhenAsync(1, story => story.IsAtEnd));

        Assert.Equal(StoryState.Published, story.State);
        ProvenDigest digest = await desk.DigestOfAsync(story);
        Assert.Equal(("chat", "desk-model", FakeModelAnswer.InputTokens), (digest.Provenance.Engine, digest.Provenance.Model, digest.Provenance.InputTokens));
        using JsonDocument feed = JsonDocument.Parse(await desk.FileAsync("feeds/all/feed.json"));
        Assert.Equal("The port of Vig shipped more grain", feed.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
        Assert.StartsWith(path, Assert.Single(model.Requests).Path, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_same_text_under_two_names_is_paid_once()
    {
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using ModelDesk desk = await ModelDesk.StartAsync(azurite.ConnectionString, model.Address);
        await desk.UploadAsync("one.txt", ArticleAnswer.Article("port", 1));
        await desk.WhenAsync(1, story => story.IsAtEnd);

        await desk.UploadAsync("two.txt", ArticleAnswer.Article("port", 1));
        IReadOnlyList<Story> stories = await desk.WhenAsync(2, story => story.IsAtEnd);

        Assert.Equal(1, model.Calls);
        Assert.All(stories, story => Assert.Equal(StoryState.Published, story.State));
    }
}
