using Copydesk.Digesting;
using Copydesk.Digesting.Budgets;
using Copydesk.Digesting.Chat;
using Copydesk.Proving;
using Copydesk.Reading;
using Copydesk.Tests.Digesting.Chat;
using Copydesk.Tests.Schema;
using Xunit;
using static Copydesk.Tests.Proving.Repairs.RepairAnswers;

namespace Copydesk.Tests.Proving.Repairs;

public sealed class RepairTests
{
    [Fact]
    public async Task A_claim_that_is_right_at_the_second_hearing_is_published_and_counted()
    {
        var run = new RepairRun(Digest(Wrong), Repair(Right));

        ProvenDigest digest = await run.DigestAsync();

        Assert.Equal([SampleArticle.Quay, Right], digest.Summary.Select(claim => claim.Text));
        Assert.Empty(digest.Dropped);
        Assert.Equal((1, 0), (digest.Provenance.Repairs, digest.Provenance.Drops));
        Assert.Equal((2_000, 200, 0.0024m), (digest.Provenance.InputTokens, digest.Provenance.OutputTokens, digest.Provenance.CostUsd));
        Assert.Equal(DateTimeOffset.UnixEpoch.AddHours(2), digest.Provenance.CreatedAt);
        Assert.Empty(await DigestSchema.ValidateAsync([CopydeskJson.Write(digest)]));
    }

    [Fact]
    public async Task The_model_is_told_what_is_wrong_and_shown_what_the_claim_is_about()
    {
        var run = new RepairRun(Digest(Wrong), Repair(Right));

        await run.DigestAsync();

        string code = SampleArticle.Port.TextSha256[..16];
        string[] lines = run.Questions[1].Split('\n');
        Assert.Equal(
            [
                "Language: en.", "These are not all of the article's sentences.", $"<article {code}>", "Title: Port of Vig ships more grain",
                "[0] " + SampleArticle.Grain, "[1] " + SampleArticle.Quay, $"</article {code}>", $"<claims {code}>", "Claim 1: " + Wrong,
            ],
            lines[..9]);
        Assert.StartsWith("Wrong: ", lines[9], StringComparison.Ordinal);
        Assert.Contains("19 percent", lines[9], StringComparison.Ordinal);
        Assert.Contains("1.9 percent", lines[9], StringComparison.Ordinal);
        Assert.Equal([$"</claims {code}>"], lines[10..]);
    }

    [Fact]
    public async Task What_still_fails_goes_back_once_more()
    {
        var run = new RepairRun(Digest(Wrong), Repair(Worse), Repair(Right));

        ProvenDigest digest = await run.DigestAsync();

        Assert.Equal([SampleArticle.Quay, Right], digest.Summary.Select(claim => claim.Text));
        Assert.Equal(1, digest.Provenance.Repairs);
        Assert.Contains("Claim 1: " + Worse, run.Questions[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_never_gets_right_is_dropped_with_its_last_words_and_the_checks_that_failed()
    {
        var run = new RepairRun(Digest(Wrong), Repair(Worse), Repair("The port of Vig shipped 17 percent more grain in 2024."));

        ProvenDigest digest = await run.DigestAsync();

        DroppedClaim dropped = Assert.Single(digest.Dropped);
        Assert.Equal((DigestPart.Summary, "The port of Vig shipped 17 percent more grain in 2024."), (dropped.Part, dropped.Text));
        ProofCheck check = Assert.Single(dropped.Checks, check => check.Kind == CheckKind.Figures);
        Assert.Equal((CheckOutcome.Failed, true), (check.Outcome, dropped.Reason.Contains(check.Message!, StringComparison.Ordinal)));
        Assert.Equal((0, 1), (digest.Provenance.Repairs, digest.Provenance.Drops));
        Assert.Equal(3, run.Questions.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public async Task No_more_is_asked_than_the_setting_allows(int repairs, int questions)
    {
        var run = new RepairRun(Digest(Wrong), Repair(Worse), Repair(Wrong), Repair(Worse)) { Proof = new ProofOptions { MaxRepairs = repairs } };

        await run.DigestAsync();

        Assert.Equal(questions, run.Questions.Count);
    }

    [Fact]
    public async Task A_wrong_headline_is_repaired_and_without_a_repair_gives_way_to_the_title()
    {
        const string headline = "Vig ships 19 percent more grain";
        var right = new RepairRun(Digest(Right, headline), Repair("Port of Vig ships 1.9 percent more grain"));
        var wrong = new RepairRun(Digest(Right, headline), """{ "claims": [] }""");

        ProvenDigest repaired = await right.DigestAsync(), replaced = await wrong.DigestAsync();

        Assert.Contains("Claim 1 (headline): " + headline, right.Questions[1], StringComparison.Ordinal);
        Assert.Equal(("Port of Vig ships 1.9 percent more grain", 1), (repaired.Headline, repaired.Provenance.Repairs));
        Assert.Equal("Port of Vig ships more grain", replaced.Headline);
        Assert.Equal((DigestPart.Headline, headline), (replaced.Dropped[0].Part, replaced.Dropped[0].Text));
    }

    [Fact]
    public async Task A_repaired_fact_gets_its_value_from_the_source()
    {
        var run = new RepairRun(
            Digest(Right).Replace("\"facts\": []", $$"""
                "facts": [ { "kind": "figure", "statement": "{{Wrong}}", "sentences": [0] } ]
                """, StringComparison.Ordinal),
            Repair(SampleArticle.Grain));

        ProvenFact fact = Assert.Single((await run.DigestAsync()).KeyFacts);

        Assert.Equal((FactKind.Figure, 1.9m, "percent"), (fact.Kind, fact.Figure?.Value, fact.Figure?.Unit));
    }

    [Fact]
    public async Task A_budget_that_is_spent_between_makes_the_story_wait()
    {
        var run = new RepairRun(Digest(Wrong)) { Budget = new BudgetOptions { TokensPerDay = 1 } };

        var refusal = await Assert.ThrowsAsync<ChatEngineException>(() => run.DigestAsync());

        Assert.Equal(("budget-day-spent", ModelFailureKind.Away), (refusal.Code, refusal.Kind));
    }

    [Fact]
    public async Task A_budget_of_the_article_that_is_spent_between_leaves_what_is_proven()
    {
        var run = new RepairRun(Digest(Wrong)) { Budget = new BudgetOptions { TokensPerArticle = 1 } };

        ProvenDigest digest = await run.DigestAsync();

        Assert.Equal([SampleArticle.Quay], digest.Summary.Select(claim => claim.Text));
        Assert.Equal([Wrong], digest.Dropped.Select(claim => claim.Text));
    }

    [Fact]
    public async Task More_than_the_model_reads_at_once_is_asked_in_parts()
    {
        string[] sentences = [.. Enumerable.Range(1, 40).Select(number =>
            $"Harbour number {number} took in {number + 100} ships in the spring of that year and asked the ministry for more room, for a second crane and for three pilots.")];
        Article article = SampleArticle.Of("Ships", sentences);
        Claim[] claims = [.. article.Sentences.Select(sentence => new Claim($"Harbour number {sentence.Index + 1} closed.", [sentence.Span]))];
        FailedClaim[] failed = [.. claims.Select((claim, index) => new FailedClaim(DigestPart.Summary, index, claim.Text, claim.Evidence, "The source does not say it."))];
        var digest = new Digest(claims[0], claims, [], [], [], EngineUsage.None);
        var run = new RepairRun([.. Enumerable.Repeat("""{ "claims": [] }""", 40)])
        {
            Chat = new ChatEngineOptions { Model = "desk-model", PartTokens = 500, ParallelParts = 1 },
        };

        await run.RepairAsync(article, digest, failed);

        Assert.InRange(run.Questions.Count, 3, 20);
        Assert.All(run.Questions, question => Assert.InRange(TokenCount.Of(question), 1, 1_000));
        Assert.Equal(40, run.Questions.Sum(question => question.Split('\n').Count(line => line.StartsWith("Claim ", StringComparison.Ordinal))));
    }
}
