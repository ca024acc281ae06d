using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Proving;
using Copydesk.Tests.FakeModel;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Azure.Chat;

/// <summary>Articles that no model reads at once.</summary>
public sealed class LongArticleTests(ITestOutputHelper output)
{
    private const int Parallel = 4;
    private static readonly DateTimeOffset Today = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_million_characters_are_asked_about_in_parts_and_all_evidence_is_exact()
    {
        string text = LongArticle.Text(length: 999_000);
        await using FakeModelServer model = await FakeModelServer.StartAsync(
            request => FakeModelAnswer.Writes(LongArticle.AnswerTo(request.MessageOf("user"))).After(TimeSpan.FromMilliseconds(50)));
        await using var run = new ModelRun(model.Address, Today, ("Copydesk:Chat:ParallelParts", $"{Parallel}"));

        ProvenDigest digest = await run.DigestAsync(text, new DigestOptions { Sentences = 3, MaxFacts = 40 });

        int ideal = TokenCount.Of(text);
        int asked = model.Requests.Sum(request => TokenCount.Of(request.MessageOf("system")) + TokenCount.Of(request.MessageOf("user")));
        output.WriteLine($"{text.Length} characters, {ideal} tokens: {model.Calls} calls, {model.MostAtOnce} at once, {asked} tokens asked, {(double)asked / ideal:F3} of the ideal");

        Assert.Equal(3, digest.Summary.Count);
        Assert.Equal(40, digest.KeyFacts.Count);
        Assert.Equal(40, digest.KeyFacts.Select(fact => fact.Statement).Distinct().Count());
        Assert.Empty(digest.Dropped);
        Assert.All(digest.KeyFacts.SelectMany(fact => fact.Evidence), place => Assert.Equal(place.Exact, text[place.Start..place.End]));
        Assert.InRange(model.MostAtOnce, 2, Parallel);
        Assert.InRange((double)asked / ideal, 1, 1.3);
    }

    [Fact]
    public async Task A_short_article_is_asked_about_once()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(request => FakeModelAnswer.Writes(LongArticle.AnswerTo(request.MessageOf("user"))));
        await using var run = new ModelRun(model.Address, Today);

        await run.DigestAsync(LongArticle.Text(length: 5_000));

        Assert.DoesNotContain("not all of the article's sentences", Assert.Single(model.Requests).MessageOf("user"), StringComparison.Ordinal);
    }
}
