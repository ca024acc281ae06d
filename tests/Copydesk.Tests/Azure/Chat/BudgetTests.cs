using Copydesk.Digesting.Chat;
using Copydesk.Tests.FakeModel;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Azure.Chat;

public sealed class BudgetTests
{
    private static readonly DateTimeOffset Today = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("TokensPerDay", "1", "budget-day-spent", ModelFailureKind.Away)]
    [InlineData("UsdPerDay", "0.000001", "budget-day-spent", ModelFailureKind.Away)]
    [InlineData("TokensPerCaller", "1", "budget-caller-spent", ModelFailureKind.Away)]
    public async Task Over_a_cap_nothing_is_asked_and_the_reason_names_the_cap(string cap, string value, string code, ModelFailureKind kind)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using ModelRun run = Run(model, cap, value);
        await run.BytesAsync(1);

        var refusal = await Assert.ThrowsAsync<ChatEngineException>(() => run.BytesAsync(2));

        Assert.Equal((code, kind), (refusal.Code, refusal.Kind));
        Assert.Contains($"Copydesk:Budget:{cap}", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("1500 tokens", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, model.Calls);
    }

    [Fact]
    public async Task An_article_that_costs_too_much_fails_and_the_next_one_has_a_cap_of_its_own()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes("no JSON"));
        await using ModelRun run = Run(model, "TokensPerArticle", "1000");

        var refusal = await Assert.ThrowsAsync<ChatEngineException>(() => run.BytesAsync(1));
        await Assert.ThrowsAsync<ChatEngineException>(() => run.BytesAsync(2));

        Assert.Equal(("budget-article-spent", ModelFailureKind.Unusable), (refusal.Code, refusal.Kind));
        Assert.Equal(2, model.Calls);
    }

    [Fact]
    public async Task A_call_without_an_answer_costs_nothing()
    {
        var said = new Queue<FakeModelAnswer>([FakeModelAnswer.Fails(404), FakeModelAnswer.Writes(ArticleAnswer.Good)]);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => said.Dequeue());
        await using ModelRun run = Run(model, "TokensPerDay", "1");
        await Assert.ThrowsAsync<ChatEngineException>(() => run.BytesAsync(1));

        await run.BytesAsync(1);

        Assert.Equal(2, model.Calls);
    }

    [Fact]
    public async Task A_cap_in_money_without_prices_is_refused_at_start()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using var run = new ModelRun(model.Address, Today, ("Copydesk:Budget:UsdPerDay", "5"));

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => run.BytesAsync(1));

        Assert.Contains("Copydesk:Chat:UsdPerMillionInputTokens", failure.Message, StringComparison.Ordinal);
    }

    private static ModelRun Run(FakeModelServer model, string cap, string value) => new(
        model.Address, Today, ($"Copydesk:Budget:{cap}", value),
        ("Copydesk:Chat:UsdPerMillionInputTokens", "2.5"), ("Copydesk:Chat:UsdPerMillionOutputTokens", "10"));
}
