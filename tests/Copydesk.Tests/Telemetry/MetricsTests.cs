using Copydesk.Azure.Storage;
using Copydesk.Azure.Telemetry;
using Copydesk.Intake;
using Copydesk.Storing;
using Copydesk.Tests.FakeModel;
using Copydesk.Tests.Storing;
using Copydesk.Tests.Storing.Azurite;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Copydesk.Tests.Telemetry;

/// <summary>What the desk counts. Other tests count in the same process, so a number is looked for where only this test could have left it, or in its rise.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class MetricsTests(AzuriteFixture azurite)
{
    [SkippableFact]
    public async Task A_digest_by_a_model_leaves_its_stages_claims_tokens_and_cost()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using WatchedShell shell = await WatchedShell.StartAsync(azurite.NewAccount(),
            ("Copydesk:Engine", "chat"), ("Copydesk:Chat:Provider", "azure-openai"), ("Copydesk:Chat:Endpoint", model.Address.AbsoluteUri),
            ("Copydesk:Chat:Model", "metered-model"), ("Copydesk:Chat:ApiKey", "key-1"),
            ("Copydesk:Chat:UsdPerMillionInputTokens", "2.5"), ("Copydesk:Chat:UsdPerMillionOutputTokens", "10"));

        await shell.UploadAsync("metered.txt", ArticleAnswer.Article("metered", 1));
        string id = StoryId.From(Origin.FromUpload("articles", "metered.txt")).Value;
        await shell.WhenAsync(id, story => story.IsAtEnd);
        await shell.TraceAsync(id, "process digest-requests");
        MetricPoints told = shell.Metrics;

        Assert.Equal(["digest", "keep", "prove", "publish", "read", "receive", "repair", "save"], told.Values("copydesk.stage.duration", "copydesk.stage"));
        Assert.True(told.Sum("copydesk.claims", ("copydesk.claim.outcome", "proven")) >= 2);
        Assert.True(told.Sum("copydesk.stories", ("copydesk.story.state", "published")) >= 1);
        Assert.Equal((FakeModelAnswer.InputTokens * 2.5 + FakeModelAnswer.OutputTokens * 10) / 1e6, told.Sum("copydesk.model.cost", ("gen_ai.request.model", "metered-model")), 9);
        Assert.Equal(FakeModelAnswer.InputTokens, told.Sum("gen_ai.client.token.usage", ("gen_ai.request.model", "metered-model"), ("gen_ai.token.type", "input")));
        Assert.Equal(FakeModelAnswer.OutputTokens, told.Sum("gen_ai.client.token.usage", ("gen_ai.request.model", "metered-model"), ("gen_ai.token.type", "output")));
    }

    [SkippableFact]
    public async Task A_request_that_nobody_takes_up_shows_in_the_age_of_the_backlog()
    {
        StorageClients clients = await azurite.OpenAsync();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(10));
        using var meter = new BacklogMeter(new StorageBacklog(clients), clock);
        using var reader = new GaugeReader("copydesk.backlog.age", "copydesk.backlog.messages");

        await meter.MeasureAsync(default);
        double empty = reader.Read("copydesk.backlog.age");
        await new StorageDigestQueue(clients.Requests).EnqueueAsync(new DigestRequest(Samples.StoryId(1), new SourceReference("articles", "1.txt")), default);
        await meter.MeasureAsync(default);
        double waiting = reader.Read("copydesk.backlog.age");
        double messages = reader.Read("copydesk.backlog.messages");
        clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal((0, 1), (empty, messages));
        Assert.InRange(waiting, 590, 610);
        Assert.True(double.IsNaN(reader.Read("copydesk.backlog.age")), "What was measured three minutes ago is told as if it were so now.");
    }
}
