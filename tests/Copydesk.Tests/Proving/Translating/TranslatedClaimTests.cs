using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;
using Copydesk.Tests.Digesting.Chat;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Proving.Translating;

public sealed class TranslatedClaimTests(ITestOutputHelper output)
{
    private static readonly Article English = SampleArticle.Of(
        "Port of Vig ships more grain",
        "The port of Vig shipped 1.9 percent more grain to Germany in 2024, or 1.25 million tonnes.",
        "A second quay opens on May 7.",
        "\"It was a good year,\" said harbour master Ida Holm.",
        "The crew did not ask for more room.",
        "The crane cost $48.2 million and came from Moscow on Friday, 14 March 2025.");

    private static readonly Article German = SampleArticle.Of(
        "Hafen von Lowen", "Der Hafen von Lowen hat 2024 rund 1,9 Prozent mehr Getreide nach Frankreich verschifft.", "Bürgermeisterin Anna Berg eröffnete am 7. Mai die Brücke für 48,2 Millionen Euro.") with { Language = "de" };

    private static readonly Article Russian = SampleArticle.Of(
        null, "Порт Выг отгрузил в 2024 году на 1,9 процента больше зерна.", "Владимир Орлов приехал из Москвы 7 мая.") with { Language = "ru" };

    [Theory]
    [InlineData("de", "Der Hafen von Vig verschiffte 2024 um 1,9 Prozent mehr Getreide nach Deutschland.", 0)]
    [InlineData("de", "Der Hafen von Vig verschiffte 2024 um 1,9 Prozent mehr von Getreide aus Silos nach Deutschland.", 0)]
    [InlineData("de", "Das waren 1,25 Millionen Tonnen, die nach Deutschland gingen.", 0)]
    [InlineData("de", "Ein zweiter Kai wird am 7. Mai eröffnet.", 1)]
    [InlineData("de", "Der Kran kostete 48,2 Millionen Dollar und kam am 14. März 2025 aus Moskau.", 4)]
    [InlineData("fr", "Le port de Vig a expédié 1,9 % de céréales de plus vers l'Allemagne en 2024.", 0)]
    [InlineData("fr", "La grue a coûté 48,2 millions de dollars et est arrivée de Moscou le vendredi 14 mars 2025.", 4)]
    [InlineData("es", "El puerto de Vig envió a Alemania un 1,9 por ciento más de grano en 2024.", 0)]
    [InlineData("es", "Un segundo muelle se inaugura el 7 de mayo.", 1)]
    [InlineData("ru", "В 2024 году порт отгрузил в Германию на 1,9 процента больше зерна.", 0)]
    [InlineData("ru", "Кран стоил 48,2 млн долларов и прибыл из Москвы 14 марта 2025 года.", 4)]
    [InlineData("zh", "2024年，该港向德国运送的粮食增加了1.9%。", 0)]
    [InlineData("zh", "第二个码头将于5月7日启用。", 1)]
    [InlineData("de", "Hafenmeisterin Ida Holm sagte: \"It was a good year\".", 2)]
    [InlineData("fr", "« It was a good year », a déclaré Ida Holm, la capitaine du port.", 2)]
    public void A_faithful_translation_holds(string language, string claim, int cited) => Assert.Equal(ProofStatus.Supported, Prove(English, language, claim, cited).Status);

    [Theory]
    [InlineData(CheckKind.Figures, "de", "Der Hafen von Vig verschiffte 2024 um 19 Prozent mehr Getreide nach Deutschland.", 0)]
    [InlineData(CheckKind.Figures, "de", "Der Kran kostete 48,2 Millionen Euro und kam aus Moskau.", 4)]
    [InlineData(CheckKind.Figures, "fr", "La grue a coûté 482 millions de dollars.", 4)]
    [InlineData(CheckKind.Figures, "de", "Der Hafen von Vig ist im Jahr 2024 um 48,2 Prozent gewachsen.", 0)]
    [InlineData(CheckKind.Dates, "de", "Ein zweiter Kai wird am 8. Mai eröffnet.", 1)]
    [InlineData(CheckKind.Dates, "es", "La grúa llegó de Moscú el 14 de abril de 2025.", 4)]
    [InlineData(CheckKind.Dates, "fr", "La grue est arrivée de Moscou le lundi 14 mars 2025.", 4)]
    [InlineData(CheckKind.Dates, "ru", "Второй причал откроется 9 мая.", 1)]
    [InlineData(CheckKind.Names, "fr", "Le port de Vig a expédié 1,9 % de céréales de plus vers l'Espagne en 2024.", 0)]
    [InlineData(CheckKind.Names, "de", "Der Hafen von Vig verschiffte 2024 um 1,9 Prozent mehr Getreide nach Frankreich.", 0)]
    [InlineData(CheckKind.Names, "de", "Im Jahr 2024 war es um 1,9 Prozent mehr, auch aus Spanien.", 0)]
    [InlineData(CheckKind.Names, "de", "Der Hafen von Skar verschiffte 2024 um 1,9 Prozent mehr Getreide nach Deutschland.", 0)]
    [InlineData(CheckKind.Names, "es", "El puerto de Lowen envió un 1,9 por ciento más de grano en 2024.", 0)]
    [InlineData(CheckKind.Quotes, "de", "Hafenmeisterin Ida Holm sagte: \"Es war ein gutes Jahr\".", 2)]
    [InlineData(CheckKind.Words, "de", "Der Hafen von Vig ist im Jahr 2024 um 1,9 Prozent gewachsen.")]
    public void A_claim_that_says_something_else_fails(CheckKind check, string language, string claim, params int[] cited)
    {
        Proof proof = Prove(English, language, claim, cited);

        Assert.Equal(ProofStatus.Unsupported, proof.Status);
        Assert.Equal(CheckOutcome.Failed, proof.Checks.Single(c => c.Kind == check).Outcome);
    }

    [Theory]
    [InlineData("de", "Die Mannschaft hat gesagt, dass es auch in dem Winter gut war.", 3)]
    [InlineData("fr", "L'équipage est content de ses conditions de travail.", 3)]
    [InlineData("zh", "船员们对工作条件很满意。", 3)]
    public void A_claim_without_an_anchor_is_partial(string language, string claim, int cited)
    {
        Proof proof = Prove(English, language, claim, cited);

        Assert.Equal((ProofStatus.Partial, 0), (proof.Status, proof.Score));
        Assert.Contains("no figure, date, name or quotation", proof.Checks.Single(c => c.Kind is CheckKind.Words).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Ein zweiter Kai wird am 7. Mai nicht eröffnet.", 1)]
    [InlineData("fr", "L'équipage de Vig a demandé plus de place.", 3, 0)]
    public void A_denial_on_one_side_only_is_doubted(string language, string claim, params int[] cited)
    {
        Proof proof = Prove(English, language, claim, cited);

        Assert.Equal(ProofStatus.Partial, proof.Status);
        Assert.Equal(CheckOutcome.Doubted, proof.Checks.Single(c => c.Kind is CheckKind.Negation).Outcome);
    }

    [Theory]
    [InlineData("The port of Lowen shipped 1.9 percent more grain to France in 2024.", 0, ProofStatus.Supported)]
    [InlineData("Mayor Anna Berg opened the bridge for 48.2 million euros on 7 May.", 1, ProofStatus.Supported)]
    [InlineData("Mayor Anna Holm opened the bridge for 48.2 million euros on 7 May.", 1, ProofStatus.Unsupported)]
    [InlineData("The port of Lowen shipped 1.9 percent more grain to Spain in 2024.", 0, ProofStatus.Unsupported)]
    public void An_english_digest_of_a_german_article_is_proven(string claim, int cited, ProofStatus status) =>
        Assert.Equal(status, Prove(German, "en", claim, cited).Status);

    [Fact]
    public void A_name_in_another_script_is_not_compared_and_said_so()
    {
        Proof proof = Prove(Russian, "en", "Vladimir Orlov came from Moscow on 7 May.", 1);

        ProofCheck names = proof.Checks.Single(c => c.Kind is CheckKind.Names);
        Assert.Equal((ProofStatus.Supported, CheckOutcome.Passed), (proof.Status, names.Outcome));
        Assert.Contains("\"Vladimir\", \"Orlov\"", names.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_not_be_compared_is_skipped_and_said_so()
    {
        Proof proof = Prove(English, "de", "Ein zweiter Kai wird am 7. Mai eröffnet.", 1);

        Assert.All(
            proof.Checks.Where(c => c.Kind is CheckKind.Words or CheckKind.Certainty),
            check => Assert.Equal((CheckOutcome.Skipped, true), (check.Outcome, check.Message?.Contains("another language", StringComparison.Ordinal))));
        Assert.Equal(CheckOutcome.Passed, proof.Checks.Single(c => c.Kind is CheckKind.Dates).Outcome);
    }

    [Fact]
    public void What_is_left_in_the_articles_language_is_held_to_its_words()
    {
        Proof proof = Prove(English, "de", "The port of Vig was sold to a company from Germany in 2024, and the crew has left.", 0);

        Assert.False(proof.IsSupported);
        Assert.NotEqual(CheckOutcome.Skipped, proof.Checks.Single(c => c.Kind is CheckKind.Words).Outcome);
    }

    [Fact]
    public void An_article_that_is_cited_whole_proves_nothing() =>
        Assert.Equal(ProofStatus.Unsupported, Prove(LongEnglish, "de", "Der Hafen von Vig verschiffte 2024 um 1,9 Prozent mehr.", 0, 1, 2, 3, 4, 5).Status);

    private static Article LongEnglish { get; } = SampleArticle.Of(null, "The port of Vig shipped 1.9 percent more in 2024.", "It rained.", "It snowed.", "It froze.", "It thawed.", "It was dry.");

    private Proof Prove(Article article, string language, string claim, params int[] cited)
    {
        ProvenClaim proven = new ClaimProver(article, language).Prove(new Claim(claim, [.. cited.Select(number => article.Sentences[number].Span)]));
        foreach (ProofCheck check in proven.Proof.Checks) output.WriteLine($"{check.Kind} {check.Outcome} {check.Message}");
        return proven.Proof;
    }
}
