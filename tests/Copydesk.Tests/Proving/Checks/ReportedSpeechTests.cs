using Copydesk.Digesting;
using Copydesk.Proving;

namespace Copydesk.Tests.Proving.Checks;

/// <summary>A statement without quotation marks belongs to whom the source gives it.</summary>
public class ReportedSpeechTests
{
    private const string Bridge = """
        The harbour bridge at Norvik will close for two years from April while engineers replace its rusted cables, the city council decided on Monday.

        The old cables will not be thrown away. Parts of them go to the museum of the harbour in the autumn.

        Schools have been told to begin half an hour later. Hospitals on both sides will share their ambulances.

        Two years is a long time for a small bakery, said Tom Berg, whose family has sold bread on Bridge Street since 1952. He said the council should halve the rent of its shops.

        The opposition called the plan too expensive. Its leader, Kari Holm, said that a new bridge beside the old one would have cost 70 million euros.
        """;

    [Theory]
    [InlineData("The harbour bridge at Norvik will close for two years from April while engineers replace its rusted cables, harbour master Ida Moe claimed.", "Ida Moe")]
    [InlineData("The harbour bridge at Norvik will close for two years from April, Tom Berg said.", "Tom Berg")]
    [InlineData("Kari Holm said that the harbour bridge at Norvik will close for two years from April.", "Kari Holm")]
    [InlineData("A new bridge beside the old one would have cost 70 million euros, said Tom Berg.", "Tom Berg")]
    public async Task An_invented_attribution_is_not_supported(string claim, string speaker)
    {
        Proof proof = await ProveAsync(claim);

        Assert.False(proof.IsSupported);
        ProofCheck names = Assert.Single(proof.Checks, check => check.Kind == CheckKind.Names);
        Assert.Contains(names.ClaimSpans!, span => speaker.Contains(claim[span.Start..span.End], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A new bridge beside the old one would have cost 70 million euros, Kari Holm said.")]
    [InlineData("Kari Holm said that a new bridge would have cost 70 million euros.")]
    [InlineData("Two years is a long time for a small bakery, according to Tom Berg.")]
    [InlineData("The council should halve the rent of its shops, Berg said.")]
    public async Task The_source_s_own_speaker_is(string claim) =>
        Assert.All((await ProveAsync(claim)).Checks, check => Assert.False(check is { Kind: CheckKind.Names, Outcome: not CheckOutcome.Passed }, check.Message));

    [Fact]
    public async Task A_word_changed_in_a_copy_is_doubted_and_shown()
    {
        Proof proof = await ProveAsync("The old cables will not be thrown away. Parts of them go to the hospitals of the harbour in the autumn.");

        Assert.Equal(ProofStatus.Partial, proof.Status);
        Assert.Contains(proof.Checks, check => check.Message == "The claim says \"hospitals\", the source says \"museum\".");
    }

    private static async Task<Proof> ProveAsync(string claim) => new ClaimProver(await TestArticle.ReadAsync(Bridge)).Prove(new Claim(claim, [])).Proof;
}
