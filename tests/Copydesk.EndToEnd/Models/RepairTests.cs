using System.Text.Json;
using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Running;
using Copydesk.Proving;
using Copydesk.Storing;
using Copydesk.Tests.FakeModel;
using Xunit;

namespace Copydesk.EndToEnd.Models;

/// <summary>A wrong figure on its way from an upload to the feed, over real HTTP and on real storage.</summary>
public sealed class RepairTests
{
    private const string Right = "The port of Vig shipped 1.9 percent more grain in 2024.";

    [SkippableFact]
    public async Task A_wrong_figure_goes_back_to_the_model_and_is_published_right()
    {
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        await using FakeModelServer model = await FakeModelServer.StartAsync(
            request => FakeModelAnswer.Writes(request.IsRepair ? ArticleAnswer.Repaired : ArticleAnswer.Wrong));
        await using ModelDesk desk = await ModelDesk.StartAsync(azurite.ConnectionString, model.Address);

        await desk.UploadAsync("port.txt", ArticleAnswer.Article("port", 1));
        Story story = Assert.Single(await desk.WhenAsync(1, story => story.IsAtEnd));

        Assert.Equal(StoryState.Published, story.State);
        ProvenDigest digest = await desk.DigestOfAsync(story);
        Assert.Contains(Right, digest.Summary.Select(claim => claim.Text));
        Assert.Equal((1, 0), (digest.Provenance.Repairs, digest.Provenance.Drops));
        Assert.Equal(2 * FakeModelAnswer.InputTokens, digest.Provenance.InputTokens);
        Assert.Equal(2, model.Calls);
        Assert.Contains("the source says \"1.9 percent\"", model.Requests[1].MessageOf("user"), StringComparison.Ordinal);
        using JsonDocument feed = JsonDocument.Parse(await desk.FileAsync("feeds/all/feed.json"));
        Assert.Contains("1.9 percent", feed.RootElement.GetProperty("items")[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("19 percent", await desk.FileAsync($"stories/{story.Id}.html"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_model_that_goes_away_before_the_repair_makes_the_story_wait_and_nothing_is_paid_twice()
    {
        bool isAway = true;
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        await using FakeModelServer model = await FakeModelServer.StartAsync(
            request => !request.IsRepair ? FakeModelAnswer.Writes(ArticleAnswer.Wrong) : isAway ? FakeModelAnswer.Fails(503) : FakeModelAnswer.Writes(ArticleAnswer.Repaired));
        await using ModelDesk desk = await ModelDesk.StartAsync(azurite.ConnectionString, model.Address);

        await desk.UploadAsync("port.txt", ArticleAnswer.Article("port", 1));
        Story waiting = Assert.Single(await desk.WhenAsync(1, story => story.State is StoryState.Waiting));
        isAway = false;
        Story story = Assert.Single(await desk.WhenAsync(1, story => story.IsAtEnd));

        Assert.Equal(("model-unavailable", StoryState.Published), (waiting.ReasonCode, story.State));
        Assert.Equal(1, (await desk.DigestOfAsync(story)).Provenance.Repairs);
        Assert.Single(model.Requests, request => !request.IsRepair);
    }

    [SkippableFact]
    public async Task The_same_text_under_two_names_is_repaired_for_one_price()
    {
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        await using FakeModelServer model = await FakeModelServer.StartAsync(
            request => FakeModelAnswer.Writes(request.IsRepair ? ArticleAnswer.Repaired : ArticleAnswer.Wrong));
        await using ModelDesk desk = await ModelDesk.StartAsync(azurite.ConnectionString, model.Address);
        await desk.UploadAsync("one.txt", ArticleAnswer.Article("port", 1));
        await desk.WhenAsync(1, story => story.IsAtEnd);

        await desk.UploadAsync("two.txt", ArticleAnswer.Article("port", 1));
        IReadOnlyList<Story> stories = await desk.WhenAsync(2, story => story.IsAtEnd);

        Assert.Equal(2, model.Calls);
        foreach (Story story in stories) Assert.Equal(1, (await desk.DigestOfAsync(story)).Provenance.Repairs);
    }
}
