using Copydesk.Digesting;
using Copydesk.Proving;

namespace Copydesk.Tests.Proving.Checks;

public class PolarityTests
{
    [Theory]
    [InlineData("The council approved the new harbour plan on Monday.", "The council did not approve the new harbour plan on Monday.")]
    [InlineData("The council has not approved the new harbour plan.", "The council has approved the new harbour plan.")]
    [InlineData("The minister never met the owner of the quarry.", "The minister met the owner of the quarry.")]
    [InlineData("The firm failed to deliver the last ferry in spring.", "The firm delivered the last ferry in spring.")]
    [InlineData("The spokeswoman denied that the mayor resigned after the vote.", "The mayor resigned after the vote.")]
    [InlineData("Le conseil municipal a approuvé le nouveau plan du port lundi soir.", "Le conseil municipal n'a pas approuvé le nouveau plan du port lundi soir.")]
    [InlineData("Der Stadtrat hat den neuen Plan für den Hafen am Montag beschlossen.", "Der Stadtrat hat den neuen Plan für den Hafen am Montag nicht beschlossen.")]
    [InlineData("El ayuntamiento no aprobó el nuevo plan del puerto para los vecinos.", "El ayuntamiento aprobó el nuevo plan del puerto para los vecinos.")]
    [InlineData("Городской совет не одобрил новый план порта в понедельник.", "Городской совет одобрил новый план порта в понедельник.")]
    [InlineData("市议会星期一没有批准新的港口计划，市长说。", "市议会星期一批准新的港口计划。")]
    public async Task A_denial_that_only_one_side_has_is_unsupported(string source, string claim)
    {
        Proof proof = await ProveAsync(source, claim);

        Assert.Equal(ProofStatus.Unsupported, proof.Status);
        ProofCheck failed = Assert.Single(proof.Checks, check => check is { Kind: CheckKind.Negation, Outcome: CheckOutcome.Failed });
        Assert.NotEmpty(failed.ClaimSpans!);
    }

    [Theory]
    [InlineData("Sales of bread rose by a third last year, the bakers say.", "Sales of bread fell by a third last year, the bakers say.")]
    [InlineData("The ferry opened to the public in June.", "The ferry closed to the public in June.")]
    [InlineData("The court acquitted the harbour master of theft.", "The court convicted the harbour master of theft.")]
    public async Task The_opposite_is_unsupported_and_named(string source, string claim)
    {
        Proof proof = await ProveAsync(source, claim);

        Assert.Equal(ProofStatus.Unsupported, proof.Status);
        Assert.Contains("opposite", Assert.Single(proof.Checks, check => check.Kind == CheckKind.Negation).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The council did not approve the new harbour plan.", "The council never approved the new harbour plan.")]
    [InlineData("The firm failed to deliver the last ferry in spring.", "The firm did not deliver the last ferry in spring.")]
    [InlineData("The plan is not only cheap but quick, the engineers of the harbour say.", "The plan is cheap and quick, the engineers of the harbour say.")]
    [InlineData("Without a permit nobody may enter. The quarry opens its gates in May.", "The quarry opens its gates in May, and nobody may enter without a permit.")]
    public async Task The_same_denial_in_other_words_is_none_the_less(string source, string claim) =>
        Assert.DoesNotContain((await ProveAsync(source, claim)).Checks, check => check is { Kind: CheckKind.Negation, Outcome: CheckOutcome.Failed });

    [Theory]
    [InlineData("The old mill may close next winter, its owner fears.", "The old mill closes next winter.")]
    [InlineData("The bridge will be sold if the council agrees to the price.", "The council agrees to the price.")]
    [InlineData("The driver allegedly stole the bus from the depot at night.", "The driver stole the bus from the depot at night.")]
    public async Task What_the_source_leaves_open_is_no_fact(string source, string claim)
    {
        Proof proof = await ProveAsync(source, claim);

        Assert.False(proof.IsSupported);
        Assert.Contains(proof.Checks, check => check is { Kind: CheckKind.Certainty, Outcome: CheckOutcome.Doubted });
    }

    [Theory]
    [InlineData("The old mill may close next winter, its owner fears.", "The mill could close next winter.")]
    [InlineData("The driver allegedly stole the bus from the depot at night.", "The driver is accused of stealing the bus from the depot at night.")]
    [InlineData("The driver allegedly stole the bus from the depot at night.", "Police say that the driver stole the bus from the depot at night.")]
    public async Task What_stays_open_is_not_doubted(string source, string claim) =>
        Assert.DoesNotContain((await ProveAsync(source, claim)).Checks, check => check is { Kind: CheckKind.Certainty, Outcome: CheckOutcome.Doubted });

    private static async Task<Proof> ProveAsync(string source, string claim) =>
        new ClaimProver(await TestArticle.ReadAsync(source)).Prove(new Claim(claim, [])).Proof;
}
