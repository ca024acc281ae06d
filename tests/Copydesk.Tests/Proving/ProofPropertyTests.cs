using System.Globalization;
using Copydesk.Digesting;
using Copydesk.Language;
using Copydesk.Proving;
using Copydesk.Reading;
using CsCheck;

namespace Copydesk.Tests.Proving;

/// <summary>What holds of every claim, tried on articles put together at random.</summary>
public class ProofPropertyTests
{
    private static readonly Gen<string> Who = Gen.OneOf<string>("Ada Lund", "Ivar Moe", "The council", "Kystlinjen", "Mayor Kallweit", "The old ferry", "An engineer");
    private static readonly Gen<string> Does = Gen.OneOf<string>("opened", "has sold", "will repair", "visited", "rejected", "paid for", "said it needs");
    private static readonly Gen<string> What = Gen.OneOf<string>("the harbour bridge", "two schools in Lowen", "the museum", "a free ferry", "its own report", "the rusted cables");
    private static readonly Gen<string> When = Gen.OneOf<string>("in 2019", "on 4 March 2025", "on Monday", "for 48.5 million euros", "after 3 years of work", "with 212 other people");
    private static readonly Gen<string> Sentences = Gen.Select(Who, Does, What, When).Select((who, does, what, when) => $"{who} {does} {what} {when}.");
    private static readonly Gen<string> Articles = Sentences.Array[1, 12].Select(sentences => string.Join(' ', sentences));

    /// <summary>Changes of a sentence that make it say something else.</summary>
    private static readonly Gen<Func<string, string>> Changes = Gen.OneOf(
        Gen.Int[0, 20].Select<int, Func<string, string>>(pick => sentence => WithOtherDigit(sentence, pick)),
        Gen.Select(Who, Who).Select<(string, string), Func<string, string>>(names => sentence => sentence.Replace(names.Item1, names.Item2, StringComparison.Ordinal)),
        Gen.OneOf<string>("Otto", "Bremen", "Hanna").Select<string, Func<string, string>>(name => sentence => sentence.Replace("Ada", name, StringComparison.Ordinal).Replace("Lowen", name, StringComparison.Ordinal)),
        Gen.OneOf<string>(" never opened", " never visited", " never rejected", " never paid").Select<string, Func<string, string>>(never => sentence => sentence.Replace(never[6..], never[1..], StringComparison.Ordinal)),
        Gen.Const<Func<string, string>>(sentence => sentence.Replace(" will", " will not", StringComparison.Ordinal)),
        Gen.Const<Func<string, string>>(sentence => "It is not true that " + sentence));

    private static readonly Gen<string> Scraps = Gen.OneOf<string>(
        " ", ". ", ", ", "not ", "no ", "“", "”", "\"", "7", "1,900.5", "$", "%", "Ada Lund", "the bridge ", "said ", "三", "没", "не ", "\uD83D", "\u0301", "\n", "bridge bridge ", "may ", "if ");

    [Fact]
    public async Task A_copied_sentence_is_verbatim_and_its_evidence_exact() => await Gen.Select(Articles, Gen.Int[0, 11]).SampleAsync(async (text, pick) =>
    {
        Article article = await TestArticle.ReadAsync(text);
        TextSpan sentence = article.Sentences[pick % article.Sentences.Count].Span;

        ProvenClaim proven = new ClaimProver(article).Prove(new Claim(sentence.In(article.Text), []));

        Assert.Equal((ProofStatus.Verbatim, 1.0), (proven.Proof.Status, proven.Proof.Score));
        Assert.All(proven.Evidence, evidence => Assert.Equal(article.Text[evidence.Start..evidence.End], evidence.Exact));
    }, iter: 300);

    [Fact]
    public async Task Any_stretch_of_a_sentence_is_verbatim_where_nothing_before_it_takes_it_back() =>
        await Gen.Select(Articles, Gen.Int[0, 11], Gen.Int[0, 40], Gen.Int[1, 40]).SampleAsync(async (text, pick, skipped, taken) =>
        {
            Article article = await TestArticle.ReadAsync(text);
            string sentence = article.Sentences[pick % article.Sentences.Count].Span.In(article.Text);
            if (sentence.Contains("rejected", StringComparison.Ordinal)) return;
            string[] words = sentence.Split(' ');
            string claim = string.Join(' ', words.Skip(skipped % words.Length).Take(taken));

            Assert.Equal(ProofStatus.Verbatim, new ClaimProver(article).Prove(new Claim(claim, [])).Proof.Status);
        }, iter: 300);

    [Fact]
    public async Task Another_digit_name_or_polarity_never_raises_the_score() => await Gen.Select(Articles, Gen.Int[0, 11], Changes).SampleAsync(async (text, pick, change) =>
    {
        Article article = await TestArticle.ReadAsync(text);
        string sentence = article.Sentences[pick % article.Sentences.Count].Span.In(article.Text);
        string changed = change(sentence);
        if (changed == sentence || article.Text.Contains(changed.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) return;

        var prover = new ClaimProver(article);
        double before = prover.Prove(new Claim(sentence, [])).Proof.Score;

        Assert.True(prover.Prove(new Claim(changed, [])).Proof.Score < before, changed);
    }, iter: 800);

    [Fact]
    public async Task What_was_asked_before_changes_no_proof() => await Gen.Select(Articles, Articles).SampleAsync(async (text, claims) =>
    {
        Article article = await TestArticle.ReadAsync(text);
        Claim[] all = [.. claims.Split(". ").Select(claim => new Claim(claim, []))];
        var warm = new ClaimProver(article);
        foreach (Claim claim in all) warm.Prove(claim);

        Assert.All(all, claim => Assert.Equal(Said(new ClaimProver(article).Prove(claim)), Said(warm.Prove(claim))));
    }, iter: 200);

    [Fact]
    public async Task No_claim_and_no_article_makes_it_throw_and_all_spans_lie_inside() =>
        await Gen.Select(Scraps.Array[1, 40].Select(s => "Ada " + string.Concat(s)), Scraps.Array[0, 40].Select(s => string.Concat(s))).SampleAsync(async (text, claim) =>
        {
            Article article = await TestArticle.ReadAsync(text);

            ProvenClaim proven = new ClaimProver(article).Prove(new Claim(claim, []));

            Assert.InRange(proven.Proof.Score, 0, 1);
            Assert.All(proven.Evidence, evidence => Assert.Equal(article.Text[evidence.Start..evidence.End], evidence.Exact));
            Assert.All(proven.Proof.Checks.SelectMany(check => check.ClaimSpans ?? []), span =>
            {
                Assert.InRange(span.Start, 0, claim.Length - 1);
                Assert.InRange(span.End, span.Start + 1, claim.Length);
            });
        }, iter: 1000);

    [Theory]
    [InlineData("bridge ", "bridge ")]
    [InlineData("bridge. ", "bridge ")]
    [InlineData("a b ", "b a ")]
    [InlineData("not ", "not bridge ")]
    [InlineData("1 ", "2 ")]
    [InlineData("“a ", "“a ")]
    [InlineData("桥", "桥梁")]
    public async Task Endless_repeats_are_proven_as_well(string piece, string claimed)
    {
        Article article = await TestArticle.ReadAsync("The harbour opened. " + string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)));

        Proof proof = new ClaimProver(article).Prove(new Claim("Yesterday " + string.Concat(Enumerable.Repeat(claimed, 500 / claimed.Length)), [])).Proof;

        Assert.NotEqual(ProofStatus.Verbatim, proof.Status);
    }

    [Fact]
    public async Task A_whole_text_is_no_claim_unless_it_is_the_source_s()
    {
        string text = string.Concat(Enumerable.Range(0, 500).Select(n => $"Ferry {n} left the harbour. "));
        var prover = new ClaimProver(await TestArticle.ReadAsync(text));

        Assert.Equal(ProofStatus.Verbatim, prover.Prove(new Claim(text, [])).Proof.Status);
        Proof proof = prover.Prove(new Claim(text.Replace("left", "reached", StringComparison.Ordinal), [])).Proof;
        Assert.Equal(ProofStatus.Unsupported, proof.Status);
        Assert.Contains("one by one", Assert.Single(proof.Checks).Message, StringComparison.Ordinal);
    }

    private static string WithOtherDigit(string sentence, int pick)
    {
        int[] digits = [.. Enumerable.Range(0, sentence.Length).Where(i => char.IsAsciiDigit(sentence[i]))];
        if (digits.Length == 0) return sentence;
        int at = digits[pick % digits.Length];
        return string.Concat(sentence.AsSpan(0, at), ((char)('0' + (sentence[at] - '0' + 3) % 10)).ToString(), sentence.AsSpan(at + 1));
    }

    private static string Said(ProvenClaim claim) =>
        string.Join('|', claim.Evidence.Select(e => e.Start).Prepend((int)(claim.Proof.Score * 10_000)).Select(n => n.ToString(CultureInfo.InvariantCulture)).Concat(claim.Proof.Checks.Select(c => $"{c.Kind} {c.Outcome} {c.Message}")));
}
