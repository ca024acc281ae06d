using System.Collections.Concurrent;
using System.Diagnostics;
using Copydesk.Azure.Chat;
using Copydesk.Tests.FakeModel;
using Xunit;

namespace Copydesk.Tests.Azure.Chat;

public sealed class ModelTelemetryTests
{
    [Fact]
    public async Task A_call_is_traced_with_its_tokens_and_without_a_word_of_article_or_answer()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ModelAccess.TelemetrySource,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using var run = new ModelRun(model.Address, new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero), ("Copydesk:Chat:Model", "traced-model"));

        await run.BytesAsync(1);

        Activity span = Assert.Single(spans, span => span.GetTagItem("gen_ai.request.model") is "traced-model");
        Assert.Equal(FakeModelAnswer.InputTokens, Convert.ToInt32(span.GetTagItem("gen_ai.usage.input_tokens"), System.Globalization.CultureInfo.InvariantCulture));
        string told = string.Join('\n', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Concat(span.Events.Select(told => told.Name + string.Join(' ', told.Tags))));
        Assert.DoesNotContain("grain", told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("digest one article", told, StringComparison.OrdinalIgnoreCase);
    }
}
