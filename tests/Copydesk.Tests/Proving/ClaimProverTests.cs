using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;
using CsCheck;

namespace Copydesk.Tests.Proving;

public class ClaimProverTests
{
    private const string Source = """
        The harbour bridge of Lowen opened on 4 March 2025 after three years of work.

        It cost €48.2 million, 6 percent more than planned. Mayor Ines Kallweit said the city "will not raise the toll" before 2027.

        The old bridge carried 19,000 vehicles a day. It was not closed during construction.
        """;

    [Theory]
    [InlineData("It cost €48.2 million, 6 percent more than planned.")]
    [InlineData("it cost €48.2 million, 6 percent more than planned")]
    [InlineData("The old bridge carried 19,000 vehicles a day.")]
    [InlineData("Mayor Ines Kallweit said the city “will not raise the toll” before 2027.")]
    public async Task Words_of_the_source_are_verbatim(string claim)
    {
        (Article article, ProvenClaim proven) = await ProveAsync(claim);

        Assert.Equal(ProofStatus.Verbatim, proven.Proof.Status);
        Evidence evidence = Assert.Single(proven.Evidence);
        Assert.Equal(article.Text[evidence.Start..evidence.End], evidence.Exact);
    }

    [Theory]
    [InlineData("The bridge opened on 4 March 2025.")]
    [InlineData("The harbour bridge cost 48.2 million euros.")]
    [InlineData("The old bridge was not closed during the construction.")]
    [InlineData("Kallweit said that the city \"will not raise the toll\" before 2027.")]
    [InlineData("The old bridge was not shut during the building work.")]
    [InlineData("The bridge opened after three years of labour, costing 6 per cent more than planned.")]
    [InlineData("Mayor Kallweit says that the city \"will not raise the toll\" before 2027.")]
    public async Task The_same_in_other_words_is_supported(string claim) =>
        Assert.Equal(ProofStatus.Supported, (await ProveAsync(claim)).Claim.Proof.Status);

    [Theory]
    [InlineData("It cost €84.2 million, 6 percent more than planned.", CheckKind.Figures)]
    [InlineData("It cost $48.2 million, 6 percent more than planned.", CheckKind.Figures)]
    [InlineData("It cost €48.2 billion, 6 percent more than planned.", CheckKind.Figures)]
    [InlineData("The harbour bridge of Lowen opened on 5 March 2025.", CheckKind.Dates)]
    [InlineData("The harbour bridge of Lowen opened on 4 March 2024.", CheckKind.Dates)]
    [InlineData("Mayor Hans Kallweit said the city \"will not raise the toll\" before 2027.", CheckKind.Names)]
    [InlineData("Kallweit said the city \"will never raise the toll\" before 2027.", CheckKind.Quotes)]
    [InlineData("The old bridge was closed during construction.", CheckKind.Negation)]
    [InlineData("The old bridge carried no vehicles.", CheckKind.Negation)]
    public async Task What_the_source_does_not_say_is_unsupported_and_the_check_says_why(string claim, CheckKind kind)
    {
        Proof proof = (await ProveAsync(claim)).Claim.Proof;

        Assert.Equal(ProofStatus.Unsupported, proof.Status);
        ProofCheck failed = Assert.Single(proof.Checks, c => c.Outcome == CheckOutcome.Failed && c.Kind == kind);
        Assert.NotNull(failed.Message);
        Assert.All(failed.ClaimSpans ?? [], span => Assert.InRange(span.End, span.Start + 1, claim.Length));
    }

    [Theory]
    [InlineData("The old bridge opened on 4 March 2025 for vehicles of the mayor.")]
    [InlineData("Mayor Ines Kallweit carried vehicles during three years of construction.")]
    [InlineData("The harbour bridge of Lowen opened with penguins and fireworks over the docks.")]
    public async Task Words_of_the_source_put_together_anew_are_not_supported(string claim)
    {
        Proof proof = (await ProveAsync(claim)).Claim.Proof;

        Assert.False(proof.IsSupported);
        Assert.InRange(proof.Score, 0, 0.5);
        ProofCheck words = Assert.Single(proof.Checks, check => check.Kind == CheckKind.Words);
        Assert.NotEmpty(words.ClaimSpans!);
        Assert.NotNull(words.Message);
    }

    [Fact]
    public async Task Words_are_not_quoted_across_two_quotations()
    {
        Article article = await TestArticle.ReadAsync("\"We will go,\" Anna said. \"Not today,\" Per said after the meeting.");

        ProvenClaim proven = new ClaimProver(article).Prove(new Claim("Anna said \"we will go, not today\".", []));

        Assert.Equal(ProofStatus.Unsupported, proven.Proof.Status);
    }

    [Fact]
    public async Task A_failed_figure_names_what_the_source_says() =>
        Assert.Equal(
            "The claim says \"€84.2 million\", the source says \"€48.2 million\".",
            (await ProveAsync("It cost €84.2 million.")).Claim.Proof.Checks.Single(c => c.Kind == CheckKind.Figures).Message);

    [Fact]
    public async Task A_claim_about_something_else_is_unsupported_without_evidence()
    {
        ProvenClaim claim = (await ProveAsync("Penguins swim faster.")).Claim;

        Assert.Equal(ProofStatus.Unsupported, claim.Proof.Status);
        Assert.Empty(claim.Evidence);
        Assert.Equal(0, claim.Proof.Score);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    public async Task An_empty_claim_is_unsupported(string claim) =>
        Assert.Equal(ProofStatus.Unsupported, (await ProveAsync(claim)).Claim.Proof.Status);

    [Fact]
    public async Task Each_sentence_of_the_article_is_verbatim_at_its_own_place()
    {
        Article article = await TestArticle.ReadAsync(Source + "\n\nIt was not closed during construction.");
        var prover = new ClaimProver(article);

        Assert.All(article.Sentences, sentence =>
        {
            ProvenClaim proven = prover.Prove(new Claim(sentence.Span.In(article.Text), [sentence.Span]));
            Assert.Equal(ProofStatus.Verbatim, proven.Proof.Status);
            Assert.InRange(Assert.Single(proven.Evidence).Start, sentence.Span.Start, sentence.Span.End);
        });
    }

    [Fact]
    public async Task No_claim_makes_it_throw_and_evidence_is_always_exact()
    {
        Article article = await TestArticle.ReadAsync(Source);
        var prover = new ClaimProver(article);

        Gen.String[Gen.Char["ab K1.,%€$\"'“”’-–\n不не\ud800"], 0, 60].Sample(text =>
        {
            ProvenClaim proven = prover.Prove(new Claim(text, []));
            return proven.Evidence.All(e => article.Text[e.Start..e.End] == e.Exact) && proven.Proof.Score is >= 0 and <= 1;
        }, threads: 1);
    }

    private static async Task<(Article Article, ProvenClaim Claim)> ProveAsync(string claim)
    {
        Article article = await TestArticle.ReadAsync(Source);
        return (article, new ClaimProver(article).Prove(new Claim(claim, [])));
    }
}
