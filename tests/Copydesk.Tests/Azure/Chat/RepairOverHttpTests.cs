using Copydesk.Digesting.Chat;
using Copydesk.Proving;
using Copydesk.Tests.FakeModel;
using Xunit;

namespace Copydesk.Tests.Azure.Chat;

/// <summary>A model that digests and is then away when its claims come back.</summary>
public sealed class RepairOverHttpTests
{
    private static readonly DateTimeOffset Today = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task As_it_comes_there_is_no_digest_until_the_model_is_back()
    {
        await using FakeModelServer model = await StartAsync(FakeModelAnswer.Fails(404));
        await using var run = new ModelRun(model.Address, Today);

        var failure = await Assert.ThrowsAsync<ChatEngineException>(() => run.DigestAsync(ArticleAnswer.Article("port", 1)));

        Assert.Equal(("model-unknown", ModelFailureKind.Away), (failure.Code, failure.Kind));
    }

    [Fact]
    public async Task Where_the_extractive_engine_may_stand_in_what_is_proven_of_the_models_digest_stands()
    {
        await using FakeModelServer model = await StartAsync(FakeModelAnswer.Fails(404));
        await using var run = new ModelRun(model.Address, Today, ("Copydesk:Chat:WithoutModel", "Extractive"));

        ProvenDigest digest = await run.DigestAsync(ArticleAnswer.Article("port", 1));

        Assert.Equal(("chat", 0, 1), (digest.Provenance.Engine, digest.Provenance.Repairs, digest.Provenance.Drops));
        Assert.Single(digest.Summary);
    }

    [Theory]
    [MemberData(nameof(Useless))]
    public async Task An_answer_that_can_not_be_used_costs_the_claim_and_nothing_else(string what)
    {
        await using FakeModelServer model = await StartAsync(UselessAnswers[what]);
        await using var run = new ModelRun(model.Address, Today);

        ProvenDigest digest = await run.DigestAsync(ArticleAnswer.Article("port", 1));

        Assert.Single(digest.Summary);
        Assert.Equal((0, 1), (digest.Provenance.Repairs, digest.Provenance.Drops));
    }

    public static TheoryData<string> Useless() => [.. UselessAnswers.Keys];

    private static readonly Dictionary<string, FakeModelAnswer> UselessAnswers = new(StringComparer.Ordinal)
    {
        ["another shape"] = FakeModelAnswer.Writes(ArticleAnswer.Good),
        ["a refusal"] = FakeModelAnswer.Refuses("I can't."),
        ["cut"] = FakeModelAnswer.CutAfter(ArticleAnswer.Repaired),
        ["filtered"] = FakeModelAnswer.FiltersItsAnswer(),
        ["article filtered"] = FakeModelAnswer.FiltersTheArticle(),
        ["nothing"] = FakeModelAnswer.Writes(""),
        ["no protocol"] = FakeModelAnswer.Babbles("<html>proxy</html>"),
    };

    private static Task<FakeModelServer> StartAsync(FakeModelAnswer toRepair) =>
        FakeModelServer.StartAsync(request => request.IsRepair ? toRepair : FakeModelAnswer.Writes(ArticleAnswer.Wrong));
}
