using Copydesk.Cli.Azurite;
using Copydesk.Digesting.Budgets;
using Copydesk.EndToEnd.Running;
using Copydesk.Storing;
using Copydesk.Tests.FakeModel;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.EndToEnd.Models;

/// <summary>More articles than the day's budget pays for, and eight workers at them.</summary>
public sealed class BudgetFloodTests(ITestOutputHelper output)
{
    private const int Workers = 8;
    private const int TokensOfACall = FakeModelAnswer.InputTokens + FakeModelAnswer.OutputTokens;

    /// <summary>COPYDESK_FLOOD=2000 for the whole flood.</summary>
    private static readonly int Articles = int.Parse(Environment.GetEnvironmentVariable("COPYDESK_FLOOD") ?? "24", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>So long that what waits is mostly seen waiting; on a slow machine some have tried again by then.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(0.3 * Articles);

    [SkippableFact]
    public async Task What_is_over_the_cap_waits_with_the_reason_and_completes_when_the_cap_is_raised()
    {
        int paid = Articles / 4;
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good).After(TimeSpan.FromMilliseconds(50)));
        await using (ModelDesk desk = await StartAsync(azurite, model, cap: paid * TokensOfACall))
        {
            for (int number = 0; number < Articles; number++) await desk.UploadAsync($"{number}.txt", ArticleAnswer.Article("flood", number));
            var waited = new HashSet<string>(StringComparer.Ordinal);
            IReadOnlyList<Story> stories = await desk.WhenAsync(
                Articles, story => story.IsAtEnd || waited.Contains(story.Id) || (story.State is StoryState.Waiting && waited.Add(story.Id)));

            Spend spent = await SpentAsync(desk);
            output.WriteLine($"{Articles} articles, {Workers} workers, cap {paid} calls: {model.Calls} calls, {spent.Tokens} tokens, {stories.Count(s => s.State is StoryState.Waiting)} wait");
            Assert.InRange(model.Calls, 1, paid + Workers);
            Assert.Equal((model.Calls, (long)model.Calls * TokensOfACall), (spent.Calls, spent.Tokens));
            Assert.All(stories.Where(story => story.State is StoryState.Waiting), story => Assert.Equal("budget-day-spent", story.ReasonCode));
            Assert.Equal(model.Calls, stories.Count(story => story.State is StoryState.Published));
        }

        await using ModelDesk raised = await StartAsync(azurite, model, cap: 2 * Articles * TokensOfACall);
        await raised.WhenAsync(Articles, story => story.State is StoryState.Published && story.IsAtEnd);

        output.WriteLine($"cap raised: {model.Calls} calls, all published");
        Assert.Equal(Articles, model.Calls);
    }

    private static Task<ModelDesk> StartAsync(AzuriteServer azurite, FakeModelServer model, int cap) => ModelDesk.StartAsync(
        azurite.ConnectionString, model.Address, "azure-openai",
        ("Copydesk:Local:Parallel", $"{Workers}"), ("Copydesk:Local:UploadPause", "00:00:02"), ("Copydesk:Budget:TokensPerDay", $"{cap}"),
        ("Copydesk:Wait:First", $"{Wait}"), ("Copydesk:Wait:Longest", $"{Wait}"));

    private static async Task<Spend> SpentAsync(ModelDesk desk) =>
        (await desk.Spend.ReadAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), default)).Single(row => row.Account == SpendAccount.Day).Spent;
}
