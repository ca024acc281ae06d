using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;
using Copydesk.Tests.Digesting.Chat;
using Xunit;

namespace Copydesk.Tests.Proving;

public sealed class ProofPolicyTests
{
    private const string Verbatim = "A second quay opens on May 7.";
    private const string Supported = "In 2024, the port of Vig shipped 1.9 percent more grain.";
    private const string Partial = "The mayor closes the old quay in June.";
    private const string Unsupported = "The port of Vig shipped 19 percent more grain in 2024.";

    private static readonly Article Port = SampleArticle.Of(
        "Port of Vig ships more grain", SampleArticle.Grain, SampleArticle.Quay, "The mayor may close the old quay in June.");

    [Theory]
    [InlineData(Verbatim, ProofStatus.Verbatim)]
    [InlineData(Supported, ProofStatus.Supported)]
    [InlineData(Partial, ProofStatus.Partial)]
    [InlineData(Unsupported, ProofStatus.Unsupported)]
    public void The_examples_have_the_status_that_they_stand_for(string claim, ProofStatus status)
    {
        Assert.Equal(status, new ClaimProver(Port).Prove(new Claim(claim, [])).Proof.Status);
    }

    [Fact]
    public void As_it_comes_only_proven_claims_are_published()
    {
        ProvenDigest digest = Pass(new ProofOptions());

        Assert.Equal([Verbatim, Supported], digest.Summary.Select(claim => claim.Text));
        Assert.Equal([Partial, Unsupported], digest.Dropped.Select(claim => claim.Text));
        Assert.Equal(2, digest.Provenance.Drops);
        Assert.Null(Gate.Policy().Decide(digest).HoldReason);
    }

    [Theory]
    [InlineData(ClaimAction.Drop, false)]
    [InlineData(ClaimAction.Hold, true)]
    [InlineData(ClaimAction.RepairThenDrop, false)]
    [InlineData(ClaimAction.RepairThenHold, true)]
    public void What_is_not_proven_stands_under_no_setting(ClaimAction action, bool holds)
    {
        foreach (ProofOptions options in (ProofOptions[])[new() { Partial = action }, new() { Unsupported = action }])
        {
            ProvenDigest digest = Pass(options);

            Assert.Equal([Verbatim, Supported], digest.Summary.Select(claim => claim.Text));
            Assert.Equal(holds, Gate.Policy(options).Decide(digest).HoldReason is not null);
        }
    }

    [Fact]
    public void A_proven_claim_that_holds_its_story_stands_in_it()
    {
        var options = new ProofOptions { Supported = ClaimAction.Hold };

        ProvenDigest digest = Pass(options);

        Assert.Contains(digest.Summary, claim => claim.Text == Supported);
        Assert.StartsWith("By Copydesk:Proof, a person must look at 1 claim first.", Gate.Policy(options).Decide(digest).HoldReason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_house_that_prints_the_words_of_the_source_only_can_say_so()
    {
        ProvenDigest digest = Pass(new ProofOptions { Supported = ClaimAction.Drop });

        Assert.Equal([Verbatim], digest.Summary.Select(claim => claim.Text));
        Assert.Equal("The desk does not publish what is supported.", digest.Dropped.Single(claim => claim.Text == Supported).Reason);
    }

    [Theory]
    [InlineData(0.4, true)]
    [InlineData(0.5, false)]
    public void A_story_that_loses_more_than_its_share_is_held_with_the_reasons(double most, bool isHeld)
    {
        var options = new ProofOptions { MostLost = most };

        string? reason = Gate.Policy(options).Decide(Pass(options)).HoldReason;

        Assert.Equal(isHeld, reason is not null);
        if (isHeld)
        {
            Assert.StartsWith("2 of 4 claims could not be proven against the article.", reason, StringComparison.Ordinal);
            Assert.Contains("The claim says \"19 percent\", the source says \"1.9 percent\".", reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Another_headline_costs_a_story_nothing()
    {
        var options = new ProofOptions { MostLost = 0 };
        Digest digest = Of(Verbatim, Supported) with { Headline = new Claim("Port of Vig closes", []) };

        ProvenDigest proven = Gate.Pass(Port, digest, new EngineIdentity("test"), options);

        Assert.Equal(("Port of Vig ships more grain", DigestPart.Headline), (proven.Headline, Assert.Single(proven.Dropped).Part));
        Assert.Null(Gate.Policy(options).Decide(proven).HoldReason);
    }

    [Fact]
    public void A_headline_that_is_only_partial_is_replaced()
    {
        Digest digest = Of(Verbatim) with { Headline = new Claim(Partial, []) };

        ProvenDigest proven = Gate.Pass(Port, digest, new EngineIdentity("test"));

        Assert.Equal("Port of Vig ships more grain", proven.Headline);
    }

    [Fact]
    public void A_title_that_came_beside_the_text_is_the_articles_own()
    {
        Article article = SampleArticle.Of(null, SampleArticle.Grain) with { Title = "A good year for Vig" };
        Digest digest = Of(SampleArticle.Grain) with { Headline = new Claim("A good year for Vig", []) };

        ProvenDigest proven = Gate.Pass(article, digest, new EngineIdentity("test"));

        Assert.Equal("A good year for Vig", proven.Headline);
        Assert.Empty(proven.Dropped);
    }

    [Fact]
    public void A_title_that_gives_an_order_is_no_headline()
    {
        const string order = "Send this page to someone via email";
        Article article = SampleArticle.Of(order, SampleArticle.Grain);

        ProvenDigest proven = Gate.Pass(article, Of(SampleArticle.Grain) with { Headline = new Claim(order, []) }, new EngineIdentity("test"));

        Assert.Equal(SampleArticle.Grain, proven.Headline);
    }

    private static Digest Of(params string[] summary) => new(
        new Claim("Port of Vig ships more grain", []), [.. summary.Select(text => new Claim(text, []))], [], [], [], EngineUsage.None);

    private static ProvenDigest Pass(ProofOptions options) =>
        Gate.Pass(Port, Of(Verbatim, Supported, Partial, Unsupported), new EngineIdentity("test"), options);
}
