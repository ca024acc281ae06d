using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>
/// Feed entries from editions. An entry is bounded, since each feed page holds many and an index row holds little; what is
/// longer is cut with an ellipsis and stands whole on the story's page.
/// </summary>
internal static class FeedEntries
{
    private const int HeadlineLength = 300;
    private const int SentenceLength = 600;
    private const int FactLength = 300;
    private const int NameLength = 100;
    private const int Sentences = 6;
    private const int Facts = 8;
    private const int Names = 6;
    private const int Categories = 12;

    public static FeedEntry Of(StoryEdition edition)
    {
        ProvenDigest digest = edition.Digest;
        return new FeedEntry(
            edition.Story.Id,
            edition.Story.Edition,
            edition.Story.Current!.Value,
            LegalText.Shortened(digest.Headline, HeadlineLength),
            [.. digest.Summary.Take(Sentences).Select(claim => LegalText.Shortened(claim.Text, SentenceLength))],
            [.. FactGroup.Of(digest).Take(Facts).Select(Fact)],
            digest.Language,
            digest.Article.Byline is { } byline ? LegalText.Shortened(byline, NameLength) : null,
            digest.Article.SourceUrl,
            CategoriesOf(digest),
            digest.DeskNotes.Count,
            edition.PublishedAt,
            edition.UpdatedAt);
    }

    private static FeedFact Fact(FactGroup facts)
    {
        string[] values = [.. facts.Values.Select(value => LegalText.Shortened(value, NameLength))];
        return facts.First.Quote is { } quote
            ? new(FactKind.Quote, $"“{LegalText.Shortened(quote.Text, FactLength)}”", [], LegalText.Shortened(DigestWords.Speaker(quote), NameLength))
            : new(facts.First.Kind, LegalText.Shortened(facts.First.Statement, FactLength), values);
    }

    /// <summary>The article's own tags, then the entities that it mentions most; equals in the digest's order.</summary>
    private static string[] CategoriesOf(ProvenDigest digest)
    {
        IEnumerable<string> names = digest.Entities.OrderByDescending(e => e.Mentions).Take(Names).Select(e => e.Name);
        return [.. digest.Article.Tags.Concat(names).Select(name => LegalText.Shortened(name, NameLength)).Distinct(StringComparer.OrdinalIgnoreCase).Take(Categories)];
    }
}
