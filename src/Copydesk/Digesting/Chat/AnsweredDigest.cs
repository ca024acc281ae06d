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
    public Digest From(ChatAnswer answer, EngineUsage usage)
    {
        ArticleMentions mentions = ArticleMentions.Read(article);
        var values = new FactValues(mentions);
        return new Digest(
            Claim(answer.Headline),
            [.. answer.Summary.Take(options.SentenceCount).Select(Claim)],
            [.. answer.Facts.Take(options.MaxFacts).Select(Fact).Select(values.Fill)],
            EntityFinder.Find(mentions),
            TimelineFinder.Find(mentions),
            usage);
    }

    private Claim Claim(ChatClaim claim) => new(ClaimText.Plain(claim.Text), Evidence(claim.Sentences));

    private KeyFact Fact(ChatFact fact, int index) => new($"f{index + 1}", fact.Kind, ClaimText.Plain(fact.Statement), Evidence(fact.Sentences));

    private TextSpan[] Evidence(IReadOnlyList<int> numbers) => [.. numbers.Distinct().Order().Select(number => article.Sentences[number].Span)];
}
