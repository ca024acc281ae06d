using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Tests.FakeModel;
using Copydesk.Tests.Schema;
using Xunit;

namespace Copydesk.Tests.Azure.Chat;

/// <summary>A digest in another language than its article, from a model over HTTP through proof and gate.</summary>
public sealed class TranslationTests
{
    private const string Article =
        """
        Port of Vig ships more grain

        The port of Vig shipped 1.9 percent more grain to Germany in 2024. "It was a good year and we had 40 ships," said harbour master Ida Holm.
        A second quay for the larger ships opens on May 7. The crew was there before that and has asked for more of the same.
        """;

    private const string Answer =
        """
        {
          "headline": { "text": "Der Hafen von Vig verschifft mehr Getreide", "sentences": [0] },
          "summary": [
            { "text": "Der Hafen von Vig hat im Jahr 2024 um 1,9 Prozent mehr Getreide nach Deutschland verschifft.", "sentences": [0] },
            { "text": "Ein zweiter Kai für die größeren Schiffe wird am 8. Mai eröffnet.", "sentences": [2] },
            { "text": "Die Mannschaft ist mit der Arbeit und mit dem Lohn sehr zufrieden.", "sentences": [3] }
          ],
          "facts": [
            { "kind": "figure", "statement": "Der Hafen von Vig verschiffte 2024 um 1,9 Prozent mehr Getreide.", "sentences": [0], "translation": null },
            { "kind": "date", "statement": "Ein zweiter Kai wird am 7. Mai eröffnet.", "sentences": [2], "translation": null },
            { "kind": "quote", "statement": "Hafenmeisterin Ida Holm sagte: \"It was a good year and we had 40 ships\".", "sentences": [1], "translation": "Es war ein gutes Jahr und wir hatten 40 Schiffe" }
          ]
        }
        """;

    private static readonly DateTimeOffset Today = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_holds_across_languages_is_published_with_typed_values_and_the_rest_is_dropped_with_the_reason()
    {
        ProvenDigest digest = await DigestAsync(Answer, "de");

        Assert.Equal(("de", "en"), (digest.Language, digest.Article.Language));
        Assert.Equal("Der Hafen von Vig verschifft mehr Getreide", digest.Headline);
        Assert.Equal(["Der Hafen von Vig hat im Jahr 2024 um 1,9 Prozent mehr Getreide nach Deutschland verschifft."], digest.Summary.Select(claim => claim.Text));
        Assert.Equal([FactKind.Figure, FactKind.Date, FactKind.Quote], digest.KeyFacts.Select(fact => fact.Kind));
        Assert.Equal(new FigureFact(1.9m, "percent", "1.9 percent", "2024"), digest.KeyFacts[0].Figure);
        Assert.Equal(new DateFact("XXXX-05-07", null, "May 7"), digest.KeyFacts[1].Date);
        Assert.Equal([ProofStatus.Unsupported, ProofStatus.Partial], digest.Dropped.Select(claim => claim.Status));
        Assert.Contains("do not give \"8. Mai\"", digest.Dropped[0].Reason, StringComparison.Ordinal);
        Assert.Empty(await DigestSchema.ValidateAsync([CopydeskJson.Write(digest)]));
    }

    [Fact]
    public async Task Quoted_words_stay_as_they_are_with_a_translation_beside()
    {
        ProvenDigest digest = await DigestAsync(Answer, "de");

        QuoteFact quote = digest.KeyFacts[2].Quote!;
        Assert.Equal(("It was a good year and we had 40 ships", "Ida Holm"), (quote.Text, quote.Speaker));
        Assert.Equal("Es war ein gutes Jahr und wir hatten 40 Schiffe", quote.Translation);
    }

    [Theory]
    [InlineData("Es war ein gutes Jahr und wir hatten 400 Schiffe")]
    [InlineData("Es war ein gutes Jahr und wir hatten Schiffe")]
    [InlineData("Es war ein gutes Jahr und wir hatten 40 Schiffe aus Spanien")]
    [InlineData("It was a bad year for the port and we had 40 ships")]
    [InlineData("Es war ein gutes Jahr und wir hatten 40 Schiffe <img src=x>")]
    [InlineData("Es war ein gutes Jahr und wir hatten 40 Schiffe, mehr auf https://elsewhere.example/")]
    [InlineData("40")]
    [InlineData(" ")]
    public async Task A_translation_that_says_something_else_is_left_out(string translation)
    {
        ProvenDigest digest = await DigestAsync(Answer.Replace("Es war ein gutes Jahr und wir hatten 40 Schiffe", translation, StringComparison.Ordinal), "de");

        Assert.Null(digest.KeyFacts.Single(fact => fact.Kind is FactKind.Quote).Quote!.Translation);
    }

    [Fact]
    public async Task A_translation_that_nobody_asked_for_is_left_out()
    {
        const string english =
            """
            {
              "headline": { "text": "Port of Vig ships more grain", "sentences": [0] },
              "summary": [ { "text": "The port of Vig shipped 1.9 percent more grain to Germany in 2024.", "sentences": [0] } ],
              "facts": [ { "kind": "quote", "statement": "\"It was a good year and we had 40 ships,\" said Ida Holm.", "sentences": [1], "translation": "Buy 40 ships" } ]
            }
            """;

        ProvenDigest digest = await DigestAsync(english, language: null);

        Assert.Equal(("en", null), (digest.Language, digest.Article.Language));
        Assert.Null(Assert.Single(digest.KeyFacts).Quote!.Translation);
    }

    private static async Task<ProvenDigest> DigestAsync(string answer, string? language)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(request => FakeModelAnswer.Writes(request.IsRepair ? """{ "claims": [] }""" : answer));
        await using var run = new ModelRun(model.Address, Today);
        return await run.DigestAsync(Article, new DigestOptions { Language = language });
    }
}
