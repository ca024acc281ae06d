using Copydesk.Digesting.Summarizing;
using Copydesk.Reading;

namespace Copydesk.Digesting.Facts;

/// <summary>
/// Key facts in the article's own words: each statement is a verbatim stretch that holds its figure, date or quotation,
/// and is its own evidence. The weightiest are kept, in reading order.
/// </summary>
internal static class FactFinder
{
    /// <summary>How much more a fact of the first sentence weighs than one of the last.</summary>
    private const double LeadWeight = 30;

    public static IReadOnlyList<KeyFact> Find(Article article, DigestOptions options) => Find(ArticleMentions.Read(article), options);

    public static IReadOnlyList<KeyFact> Find(ArticleMentions mentions, DigestOptions options)
    {
        var statements = new StatementSpan(mentions);
        string text = mentions.Article.Text;
        IEnumerable<FactCandidate> candidates =
        [
            .. QuoteFacts.Of(mentions, statements),
            .. FigureFacts.Of(mentions, statements),
            .. DateFacts.Of(mentions, statements),
            .. StatementFacts.Of(mentions, statements),
        ];
        return [.. candidates
            .DistinctBy(c => c.Identity, StringComparer.Ordinal)
            .OrderByDescending(c => c.Weight + LeadWeight * (1 - (double)c.Place.Start / text.Length))
            .ThenBy(c => c.Place.Start)
            .Where(c => !Voice.GivesOrders(c.Statement.In(text), mentions.Article.Language))
            .Take(options.MaxFacts)
            .OrderBy(c => c.Place.Start)
            .ThenBy(c => c.Kind)
            .Select((c, i) => c.ToFact(FormattableString.Invariant($"f{i + 1}"), text))];
    }
}
