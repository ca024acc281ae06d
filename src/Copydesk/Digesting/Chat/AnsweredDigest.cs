using Copydesk.Digesting.Facts;
using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>
/// Turns a model's answer into a digest with spans for sentence numbers. The answer is untrusted: lists are cut at what
/// was asked for, entities and timeline are read from the article itself, and an empty or endless claim or a number that no sentence has makes the whole answer unusable.
/// </summary>
internal sealed class AnsweredDigest(Article article, DigestOptions options)
{
    /// <summary>In UTF-16 code units; no sentence that reads well comes near.</summary>
    private const int LongestClaim = 1_000;

    private const int MostSentencesCited = 20;

    /// <exception cref="ChatEngineException">The answer can't be used.</exception>
    public Digest From(ChatAnswer answer, EngineUsage usage)
    {
        if (answer.Summary.Count == 0) throw ChatAnswerReader.Unusable("it has no summary");
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

    // Null elements pass the serializer: it checks properties, not what lists hold.
    private Claim Claim(ChatClaim? claim) =>
        claim is null ? throw ChatAnswerReader.Unusable("a claim is null") : new Claim(Words(claim.Text), Evidence(claim.Sentences));

    private KeyFact Fact(ChatFact? fact, int index) =>
        fact is null
            ? throw ChatAnswerReader.Unusable("a fact is null")
            : new KeyFact($"f{index + 1}", fact.Kind, Words(fact.Statement), Evidence(fact.Sentences));

    private static string Words(string text)
    {
        if (text.Length > LongestClaim) throw ChatAnswerReader.Unusable("a claim is too long");
        string words = ClaimText.Plain(text);
        return words.Length > 0 ? words : throw ChatAnswerReader.Unusable("a claim is empty");
    }

    private TextSpan[] Evidence(IReadOnlyList<int> numbers)
    {
        if (numbers.Count is 0 or > MostSentencesCited) throw ChatAnswerReader.Unusable("a claim cites no sentence, or too many");
        if (numbers.Any(number => number < 0 || number >= article.Sentences.Count))
            throw ChatAnswerReader.Unusable("a claim cites a sentence that the article does not have");
        return [.. numbers.Distinct().Order().Select(number => article.Sentences[number].Span)];
    }
}
