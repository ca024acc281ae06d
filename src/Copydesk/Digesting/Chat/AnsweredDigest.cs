using Copydesk.Digesting.Facts;
using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>
/// Turns a checked answer into a digest with spans for sentence numbers. Lists are cut at what was asked for; entities and timeline are read from
/// the article itself.
/// </summary>
internal sealed class AnsweredDigest(Article article, DigestOptions options)
{
    private readonly string _language = AnswerLanguage.Of(article, options);

    public Digest From(ChatAnswer answer, EngineUsage usage)
    {
        ArticleMentions mentions = ArticleMentions.Read(article);
        var values = new FactValues(mentions, _language);
        return new Digest(
            Claims(answer.Headline).First(),
            [.. answer.Summary.SelectMany(Claims).Take(options.SentenceCount)],
            [.. answer.Facts.SelectMany(Facts).Take(options.MaxFacts).Select((fact, index) => values.Fill(Numbered(fact, index), Translation(fact)))],
            EntityFinder.Find(mentions),
            TimelineFinder.Find(mentions),
            usage)
        {
            Language = AnswerLanguage.IsAnother(article, options) ? _language : null,
        };
    }

    private IEnumerable<Claim> Claims(ChatClaim claim) =>
        ClaimText.Sentences(claim.Text, _language).Select(sentence => new Claim(sentence, Evidence(claim.Sentences)));

    private IEnumerable<ChatFact> Facts(ChatFact fact) =>
        ClaimText.Sentences(fact.Statement, _language).Select(sentence => fact with { Statement = sentence });

    private string? Translation(ChatFact fact) =>
        fact.Translation is { } words && AnswerLanguage.IsAnother(article, options) && ClaimText.Plain(words) is { Length: > 0 } plain ? plain : null;

    private KeyFact Numbered(ChatFact fact, int index) => new($"f{index + 1}", fact.Kind, fact.Statement, Evidence(fact.Sentences));

    private TextSpan[] Evidence(IReadOnlyList<int> numbers) => [.. numbers.Distinct().Order().Select(number => article.Sentences[number].Span)];
}
